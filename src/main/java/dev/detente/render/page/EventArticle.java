package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes events in full, each as an article that can be linked to.
 *
 * @param page where they are written
 * @param registry tells what the ids in an event stand for
 */
record EventArticle(Bilingual page, Registry registry) {

  /** What HTML, too, takes for a date; in print and for ears all dates are the same. */
  private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** An address that is a link: no other scheme is followed. */
  private static final Pattern LINK =
      Pattern.compile("(?i)https?://[^\\s<>\"\\\\\\p{Cntrl}\\p{Cf}]+");

  /** Writes an event at the place {@code anchor}. */
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

  /** Writes who took part, where it was and what is to be noted: a list in each language. */
  private void facts(Event event) throws IOException {
    LocalizedText named = event.place().name();
    List<LocalizedText> place =
        named.isEmpty() ? List.of(LocalizedText.plain(event.place().country())) : List.of(named);
    for (Language language : Language.values()) {
      page.open("dl", language);
      fact("actors", names(event.actors()), language);
      fact("recipients", names(event.recipients()), language);
      fact("place", place, language);
      fact("note", List.of(event.note()), language);
      page.out().close("dl").line();
    }
  }

  private void fact(String name, List<LocalizedText> values, Language language) throws IOException {
    if (values.stream().allMatch(LocalizedText::isEmpty)) {
      return;
    }
    page.out().element("dt", page.lexicon().of("column", name).in(language)).open("dd");
    String separator = "";
    for (LocalizedText value : values) {
      page.out().text(separator);
      page.within(language, value);
      separator = language.comma();
    }
    page.out().close("dd");
  }

  private List<LocalizedText> names(List<String> ids) {
    List<LocalizedText> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      names.add(registry.actor(id).name());
    }
    return names;
  }

  private void members(Event event) throws IOException {
    Map<String, String> own = event.members().own();
    if (!own.isEmpty()) {
      Markup out = page.out().open("dl");
      for (Map.Entry<String, String> member : own.entrySet()) {
        out.open("dt").element("bdi", member.getKey()).close("dt");
        out.open("dd").element("bdi", member.getValue()).close("dd");
      }
      out.close("dl").line();
    }
  }

  private void date(EventDate date) throws IOException {
    String tag = DATE.matcher(date.text()).matches() ? "time" : "bdi";
    page.out().element(tag, date.text(), "dir", "ltr");
  }

  private void sources(List<String> ids) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    Markup out = page.out();
    out.open("ul");
    for (String id : ids) {
      Source source = registry.source(id);
      boolean linked = LINK.matcher(source.url()).matches();
      out.open("li");
      if (linked) {
        out.open("a", "href", source.url(), "rel", "noopener noreferrer");
      }
      title(source);
      if (linked) {
        out.close("a");
      }
      if (!source.publisher().isEmpty()) {
        out.text(" · ").element("bdi", source.publisher());
      }
      if (!source.date().isEmpty()) {
        out.text(" · ").element("bdi", source.date());
      }
      out.close("li").line();
    }
    out.close("ul");
  }

  /** Writes a title, which is in the language of the source itself. */
  private void title(Source source) throws IOException {
    String plain = source.title().byLanguage().getOrDefault(LocalizedText.PLAIN, "");
    if (plain.isEmpty()) {
      page.text("span", source.title());
    } else {
      page.foreign("bdi", plain, source.language());
    }
  }
}
