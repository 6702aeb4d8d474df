package dev.detente.render.page;

import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberPath;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.render.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes events in full, each as an article with an address.
 *
 * @param page where they are written
 * @param registry knows what the ids in events stand for
 */
record EventArticle(Bilingual page, Registry registry) {

  /** Characters that no address contains. */
  private static final String NO_ADDRESS = "<>\"\\";

  void write(Event event, String anchor) throws IOException {
    Markup out = page.out();
    String type = event.type();
    out.open(
        "article",
        "id",
        anchor,
        "class",
        Sign.of(event).style(),
        "data-theme",
        event.theme(),
        "data-type",
        type);
    out.open("p", "class", "when").open("a", "href", Anchors.address(anchor));
    date(event.date());
    out.close("a");
    if (!type.isEmpty()) {
      out.text(" ").element("code", type).text(" ");
      page.text("span", page.lexicon().of("type", type));
    }
    if (!event.theme().isEmpty()) {
      out.text(" ");
      page.text("b", registry.theme(event.theme()).label());
    }
    out.close("p").line().open("h3");
    page.text("span", event.title());
    out.close("h3").line();
    page.text("p", event.summary());
    facts(event);
    members(event);
    sources(event.sources());
    out.close("article").line();
  }

  /** Writes the participants, the place and the note, as a list in each language. */
  private void facts(Event event) throws IOException {
    List<LocalizedText> actors = names(event.actors());
    List<LocalizedText> recipients = names(event.recipients());
    if (actors.isEmpty()
        && recipients.isEmpty()
        && event.place().isEmpty()
        && event.note().isEmpty()) {
      return;
    }
    for (Language language : Language.values()) {
      page.open("dl", language);
      fact("actors", actors, language);
      fact("recipients", recipients, language);
      fact("place", List.of(event.place().name()), language);
      if (event.place().name().isEmpty()) {
        country(Country.name(event.place().country()), language);
      }
      fact("note", List.of(event.note()), language);
      page.out().close("dl").line();
    }
  }

  /** Writes the country of a place without a name; the page does not search it. */
  private void country(LocalizedText name, Language language) throws IOException {
    if (!name.isEmpty()) {
      page.out().element("dt", page.lexicon().of("column", "place").in(language));
      page.out().open("dd", "class", "country");
      page.within(language, name);
      page.out().close("dd");
    }
  }

  /** Writes the values that are not empty, one a line, as the page searches line by line. */
  private void fact(String name, List<LocalizedText> values, Language language) throws IOException {
    Markup out = page.out();
    String before = "";
    for (LocalizedText value : values) {
      if (!value.isEmpty()) {
        if (before.isEmpty()) {
          out.element("dt", page.lexicon().of("column", name).in(language)).open("dd");
        }
        out.verbatim(before);
        page.within(language, value);
        before = language.comma().strip() + '\n';
      }
    }
    if (!before.isEmpty()) {
      out.close("dd");
    }
  }

  private List<LocalizedText> names(List<String> ids) {
    List<LocalizedText> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      names.add(registry.actor(id).name());
    }
    return names;
  }

  /** Writes the other fields of the row. */
  private void members(Event event) throws IOException {
    Map<String, String> own = event.members().own();
    if (!own.isEmpty()) {
      Markup out = page.out().open("dl");
      for (Map.Entry<String, String> member : own.entrySet()) {
        out.open("dt").element("bdi", member.getKey()).close("dt").open("dd");
        List<String> values = event.members().values(new MemberPath(member.getKey()));
        String before = "";
        // an object has no values, and is shown as JSON
        for (String value : values.isEmpty() ? List.of(member.getValue()) : values) {
          boolean linked = openLink(out.verbatim(before), value);
          out.element("bdi", value);
          closeLink(linked, out);
          before = ", ";
        }
        out.close("dd");
      }
      out.close("dl").line();
    }
  }

  private void date(EventDate date) throws IOException {
    String text = date.text();
    // a day, month or year in HTML too: the beginning of the earliest day, from the year 1 on
    boolean time = date.earliest().toString().startsWith(text) && date.year() > 0;
    page.out().element(time ? "time" : "bdi", text, "dir", "ltr");
  }

  private void sources(List<String> ids) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    Markup out = page.out();
    out.open("ul");
    for (String id : ids) {
      Source source = registry.source(id);
      boolean linked = openLink(out.open("li"), source.url());
      title(source);
      closeLink(linked, out);
      if (!source.publisher().isEmpty()) {
        out.text(" ·\u00A0").element("bdi", source.publisher());
      }
      if (!source.date().isEmpty()) {
        out.text(" ·\u00A0").element("bdi", source.date());
      }
      out.close("li").line();
    }
    out.close("ul");
  }

  /** Opens a link if {@code address} is one; returns whether it did. */
  private static boolean openLink(Markup out, String address) throws IOException {
    boolean link = isLink(address);
    if (link) {
      out.open("a", "href", address, "rel", "noopener noreferrer");
    }
    return link;
  }

  private static void closeLink(boolean linked, Markup out) throws IOException {
    if (linked) {
      out.close("a");
    }
  }

  /** Tells whether an address may be a link: only those of the web are followed. */
  private static boolean isLink(String address) {
    int from = address.indexOf("://") + "://".length();
    String scheme = address.substring(0, from < 3 ? 0 : from);
    boolean link = scheme.equalsIgnoreCase("https://") || scheme.equalsIgnoreCase("http://");
    for (int i = from; i < address.length() && link; i++) {
      char c = address.charAt(i);
      link = c > ' ' && c != '\u007F' && NO_ADDRESS.indexOf(c) < 0 && !Visible.isDangerous(c);
    }
    return link && address.length() > from;
  }

  /** Writes a title, which is in the language of the source. */
  private void title(Source source) throws IOException {
    String plain = source.title().byLanguage().getOrDefault(LocalizedText.PLAIN, "");
    if (plain.isEmpty()) {
      page.text("span", source.title());
    } else {
      page.foreign("bdi", plain, source.language());
    }
  }
}
