package dev.detente.render;

import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Place;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.report.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes events for quoting, in CommonMark: a heading, the text, the participants, and links to the
 * sources.
 *
 * @param language the language of texts
 * @param registry knows what the ids in events stand for
 * @param labels the names of types and columns
 */
public record EventMarkdown(Language language, Registry registry, Labels labels)
    implements EventWriter {

  /** What would begin a list or a heading. */
  private static final Pattern BLOCK = Pattern.compile("^([#+-]|\\d{1,9}(?=[.)]))");

  /** An address that becomes a link: no other scheme is followed. */
  private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>\\\\]+");

  @Override
  public void write(Event event, Appendable out) throws IOException {
    out.append("## ").append(MarkdownWriter.escape(event.title().in(language))).append("\n");
    List<String> facts = new ArrayList<>();
    facts.add(event.date().text());
    if (!event.type().isEmpty()) {
      facts.add(type(event.type()));
    }
    paragraph(String.join(" · ", facts), out);
    paragraph(event.summary().in(language), out);
    List<String> parts = new ArrayList<>();
    part(parts, "actors", names(event.actors()));
    part(parts, "recipients", names(event.recipients()));
    part(parts, "place", place(event.place()).in(language));
    part(parts, "note", event.note().in(language));
    list(parts, out);
    List<String> sources = new ArrayList<>();
    for (String id : event.sources()) {
      sources.add(source(registry.source(id)));
    }
    list(sources, out);
  }

  private String type(String type) {
    String label = labels.of("type", type);
    return label.isEmpty() ? type : type + " (" + label + ")";
  }

  /** Returns the name of a place, or else of its country. */
  private static LocalizedText place(Place place) {
    return place.name().isEmpty() ? Country.name(place.country()) : place.name();
  }

  private String names(List<String> actors) {
    List<String> names = new ArrayList<>();
    for (String id : actors) {
      names.add(registry.actor(id).name().in(language));
    }
    return String.join(language.comma(), names);
  }

  private void part(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add("**" + labels.of("column", name) + "** " + MarkdownWriter.escape(value));
    }
  }

  /** Returns a source: its title as a link, the publisher and the date. */
  private String source(Source source) {
    String title = source.title().in(language);
    // an address for a title is a link by itself
    boolean linked = LINK.matcher(source.url()).matches() && !source.url().equals(title);
    StringBuilder told = new StringBuilder();
    told.append(
        linked
            ? "[" + MarkdownWriter.text(title) + "](<" + source.url() + ">)"
            : MarkdownWriter.escape(title));
    for (String more : List.of(source.publisher(), source.date())) {
      if (!more.isEmpty()) {
        told.append(language.comma()).append(MarkdownWriter.escape(more));
      }
    }
    return told.toString();
  }

  private static void paragraph(String text, Appendable out) throws IOException {
    if (!text.isEmpty()) {
      String escaped = MarkdownWriter.escape(text);
      out.append('\n').append(BLOCK.matcher(escaped).replaceFirst("\\\\$1")).append('\n');
    }
  }

  private static void list(List<String> items, Appendable out) throws IOException {
    String separator = "\n";
    for (String item : items) {
      out.append(separator).append("- ").append(item).append('\n');
      separator = "";
    }
  }
}
