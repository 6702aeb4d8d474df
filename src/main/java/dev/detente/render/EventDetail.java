package dev.detente.render;

import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.report.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes events in full, a line for each field, in all of their languages. Every line begins with
 * Latin text, so that no terminal reorders it.
 *
 * @param settings the layout
 * @param registry knows what the ids in events stand for
 * @param labels the names of types
 */
public record EventDetail(RenderSettings settings, Registry registry, Labels labels)
    implements EventWriter {

  private static final int INDENT = 12;
  private static final int HANGING = 2;

  @Override
  public void write(Event event, Appendable out) throws IOException {
    Fields fields = new Fields(settings, INDENT, out);
    fields.add("id", event.id());
    fields.add("date", event.date().text());
    fields.add("type", type(event));
    fields.add("theme", theme(event.theme()));
    texts(fields, "title", event.title());
    texts(fields, "summary", event.summary());
    actors(fields, "actors", event.actors());
    actors(fields, "recipients", event.recipients());
    fields.add("place", joined(event.place().country(), names(event.place().name())));
    sources(fields, new Fields(settings, INDENT + HANGING, out), event.sources());
    texts(fields, "note", event.note());
    for (Map.Entry<String, String> member : event.members().own().entrySet()) {
      fields.add(Visible.of(member.getKey()), own(member, event.members()));
    }
  }

  /** Returns a text as it reads, and any other value as it is written. */
  private static String own(Map.Entry<String, String> member, Members members) {
    boolean text = member.getValue().startsWith("\"");
    return text
        ? String.join("", members.values(new MemberPath(member.getKey())))
        : member.getValue();
  }

  private String theme(String id) {
    if (id.isEmpty()) {
      return "";
    }
    Theme theme = registry.theme(id);
    return joined(id, theme.label().in(settings.language()));
  }

  private List<Part> type(Event event) {
    List<Part> parts = new ArrayList<>();
    if (event.quad().isPresent()) {
      QuadClass quad = event.quad().get();
      parts.add(new Part(event.type(), text -> settings.palette().quad(quad, text)));
      parts.add(Part.of(quad.id()));
      String label = labels.of("type", event.type());
      if (!label.isEmpty()) {
        parts.add(Part.of(label));
      }
    } else if (!event.type().isEmpty()) {
      parts.add(Part.of(event.type()));
    }
    return parts;
  }

  private void texts(Fields fields, String name, LocalizedText text) throws IOException {
    for (Map.Entry<String, String> entry : text.byLanguage().entrySet()) {
      String language = entry.getKey().isEmpty() ? "" : " " + Visible.of(entry.getKey());
      fields.add(name + language, entry.getValue());
    }
  }

  private void actors(Fields fields, String name, List<String> ids) throws IOException {
    String heading = name;
    for (String id : ids) {
      Actor actor = registry.actor(id);
      fields.add(heading, joined(id, names(actor.name())), HANGING);
      heading = "";
    }
  }

  private void sources(Fields fields, Fields titles, List<String> ids) throws IOException {
    String heading = "sources";
    for (String id : ids) {
      Source source = registry.source(id);
      if (source.url().isEmpty()) {
        fields.add(heading, joined(source.date(), id), HANGING);
      } else {
        fields.addAddress(heading, source.date(), source.url(), HANGING);
      }
      titles.add("", joined(source.publisher(), source.title().in(settings.language())));
      heading = "";
    }
  }

  /** Returns a name in all of its languages, each spelling once. */
  private static String names(LocalizedText name) {
    List<String> names = new ArrayList<>();
    for (String words : name.byLanguage().values()) {
      if (!names.contains(words)) {
        names.add(words);
      }
    }
    return String.join("  ", names);
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() || first.equals(second)
        ? (first.isEmpty() ? second : first)
        : first + "  " + second;
  }
}
