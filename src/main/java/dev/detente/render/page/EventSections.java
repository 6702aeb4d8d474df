package dev.detente.render.page;

import dev.detente.model.Actor;
import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.report.Census;
import dev.detente.report.Grouping;
import dev.detente.report.Labels;
import dev.detente.report.Profile;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the sections of a page of events. */
final class EventSections {

  private static final int MOST_ACTORS = 12;

  /** More months than this are charted by quarter, more quarters by year. */
  private static final int MOST_BUCKETS = 36;

  /** More values than this are too many to choose from. */
  private static final int MOST_CHOICES = 24;

  private final List<Event> events;
  private final List<String> anchors;
  private final Registry registry;
  private final Bilingual page;
  private final Optional<TimeAxis> axis;

  EventSections(List<Event> events, Registry registry, Bilingual page) {
    this.events = events;
    this.anchors = Anchors.of(events);
    this.registry = registry;
    this.page = page;
    this.axis = TimeAxis.of(events);
  }

  void profile(Profile profile) throws IOException {
    Actor actor = profile.actor();
    page.openSection("profile");
    Markup out = page.out().open("dl", "class", "who");
    names("name", actor.name());
    names("kind", page.lexicon().named("kind", actor.kind()));
    names("country", Country.name(actor.country()));
    names("role", actor.role());
    if (!actor.aliases().isEmpty()) {
      page.text("dt", page.lexicon().heading("aliases"));
      out.open("dd", "class", "aliases");
      for (String alias : actor.aliases()) {
        out.element("bdi", alias).text(" ");
      }
      out.close("dd");
    }
    out.close("dl").line();
    page.closeSection();
  }

  private void names(String name, LocalizedText text) throws IOException {
    if (!text.isEmpty()) {
      page.text("dt", page.lexicon().heading(name));
      page.text("dd", text);
    }
  }

  /** Draws the timeline, unless there is only one event. */
  void timeline(Language first) throws IOException {
    if (events.size() > 1 && axis.isPresent()) {
      String heading = page.openSection("time");
      Sign.define(page.out());
      page.openWide(heading);
      new TimelineDrawing(events, anchors, axis.get(), Lanes.of(events, registry))
          .draw(first, page);
      page.out().close("div");
      legend();
      page.closeSection();
    }
  }

  /** Explains the signs that are used, unless they say nothing. */
  private void legend() throws IOException {
    Set<Sign> used = new HashSet<>();
    for (Event event : events) {
      used.add(Sign.of(event));
    }
    if (used.equals(Set.of(Sign.NONE))) {
      return;
    }
    Markup out = page.out().open("ul", "class", "legend");
    for (Sign sign : Sign.values()) {
      if (used.contains(sign)) {
        out.open("li").open("i", "class", "sign " + sign.style()).close("i").text(" ");
        if (sign.quad().isPresent()) {
          page.text("span", page.lexicon().of("quad", sign.quad().get().id()));
        } else {
          page.word("span", "neither");
        }
        out.close("li");
      }
    }
    out.close("ul").line();
  }

  /** Charts the events by month, or by the finest longer span that does not make too many rows. */
  void months() throws IOException {
    if (axis.isPresent()) {
      Grouping by = axis.get().grouping(MOST_BUCKETS);
      List<Summary.Row> rows = rows(by);
      if (rows.size() > 2 * MOST_BUCKETS) {
        rows = rows.stream().filter(row -> row.tally().count() > 0).toList();
      }
      chart(by.key(), by, rows);
    }
  }

  /** Charts the most frequent actors. */
  void actors() throws IOException {
    List<Summary.Row> rows = new ArrayList<>();
    for (Summary.Row row : rows(Grouping.ACTOR)) {
      if (rows.size() < MOST_ACTORS && !row.keys().get(0).isEmpty()) {
        rows.add(row);
      }
    }
    chart("actor", Grouping.ACTOR, rows);
  }

  /** Charts the most frequent partners of an actor. */
  void partners(Profile profile) throws IOException {
    List<Summary.Row> rows = new ArrayList<>();
    for (Census.Entry<Actor> partner : profile.partners()) {
      if (rows.size() < MOST_ACTORS) {
        rows.add(new Summary.Row(List.of(partner.id()), partner.value().name(), partner.tally()));
      }
    }
    chart("partners", Grouping.ACTOR, rows);
  }

  private void chart(String name, Grouping by, List<Summary.Row> rows) throws IOException {
    if (rows.size() > 1) {
      SummaryColumns columns =
          new SummaryColumns(List.of(by), Optional.empty(), true, Language.EN, Labels.NONE);
      new ChartTable(page).bars(columns, rows, page.openSection(name));
      page.closeSection();
    }
  }

  private List<Summary.Row> rows(Grouping by) {
    Summary summary = new Summary(List.of(by), registry);
    for (Event event : events) {
      summary.add(event);
    }
    return summary.rows();
  }

  /** Writes the form with which the script filters events; it is hidden without a script. */
  void filter() throws IOException {
    if (events.size() < 2) {
      return;
    }
    String words = Anchors.OWN + "words";
    Markup out = page.out();
    out.open("form", "role", "search", "hidden", "");
    out.open("p").open("label", "for", words);
    page.word("span", "words");
    out.close("label").verbatim(" ");
    out.open("input", "type", "search", "id", words, "autocomplete", "off", "spellcheck", "false");
    out.text(" ").open("output", "for", words).close("output").close("p").line();
    choices("theme", Grouping.THEME);
    choices("type", Grouping.TYPE);
    out.close("form").line();
  }

  private void choices(String name, Grouping by) throws IOException {
    List<Summary.Row> rows = rows(by);
    if (rows.size() < 2 || rows.size() > MOST_CHOICES) {
      return;
    }
    Markup out = page.out().open("fieldset").open("legend");
    page.text("span", page.lexicon().heading(by.key()));
    out.close("legend");
    for (Summary.Row row : rows) {
      String key = row.keys().get(0);
      out.open("label").open("input", "type", "checkbox", "name", name, "value", key).text(" ");
      page.text("span", page.lexicon().group(by, key, row.name()));
      out.text(" ").element("b", Integer.toString(row.tally().count())).close("label").line();
    }
    out.close("fieldset").line();
  }

  /** Writes the events in full. */
  void events() throws IOException {
    page.openSection("list");
    if (events.isEmpty()) {
      page.word("p", "nothing");
    }
    EventArticle article = new EventArticle(page, registry);
    for (int i = 0; i < events.size(); i++) {
      article.write(events.get(i), anchors.get(i));
    }
    page.closeSection();
  }
}
