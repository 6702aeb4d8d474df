package dev.detente.render.page;

import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.report.GroupKey;
import dev.detente.report.Grouping;
import dev.detente.report.Labels;
import dev.detente.report.Overview;
import dev.detente.report.Profile;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import dev.detente.report.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes an answer as a self-contained page of HTML, to open from a disk, to send or to print.
 *
 * @param cover what the page says about itself
 * @param registry knows what the ids in events stand for
 * @param lexicon the names of things
 * @param files reads a file beside this class
 */
public record Page(Cover cover, Registry registry, Lexicon lexicon, UnaryOperator<String> files) {

  /** More than these are no longer the top actors. */
  private static final int MOST_ROWS = 12;

  /**
   * What a page says about itself.
   *
   * @param record the title of the record; may be empty
   * @param edition the edition of the record
   * @param question the question that the page answers, in words
   * @param command the command line that asks it
   * @param language the language in which the page opens
   */
  public record Cover(
      LocalizedText record,
      Edition edition,
      LocalizedText question,
      String command,
      Language language) {}

  /** Writes the main part of a page. */
  private interface Main {
    void write() throws IOException;
  }

  /**
   * Writes events, with charts of them.
   *
   * @param matching how many match the question
   * @param profile the actor whose events they are, if the question is about one
   */
  public void events(List<Event> events, int matching, Optional<Profile> profile, Appendable out)
      throws IOException {
    Bilingual page = new Bilingual(new Markup(out), lexicon);
    EventSections sections = new EventSections(events, registry, page);
    frame(
        tally(events),
        matching,
        () -> {
          if (profile.isPresent()) {
            sections.profile(profile.get());
          }
          sections.timeline(cover.language());
          sections.months();
          if (profile.isPresent()) {
            sections.partners(profile.get());
          } else {
            sections.actors();
          }
          sections.filter();
          sections.events();
        },
        page);
  }

  /** Writes events in full, and nothing else. */
  public void details(List<Event> events, Appendable out) throws IOException {
    Bilingual page = new Bilingual(new Markup(out), lexicon);
    EventSections sections = new EventSections(events, registry, page);
    frame(tally(events), events.size(), sections::events, page);
  }

  /** Writes counts by one or two groupings, as a chart that is also a table. */
  public void summary(Summary summary, List<Summary.Row> rows, Appendable out) throws IOException {
    Bilingual page = new Bilingual(new Markup(out), lexicon);
    frame(
        summary.total(),
        summary.total().count(),
        () -> counts(summary, rows, "counts", page),
        page);
  }

  /** Writes counts by one or two groupings as an SVG picture. */
  public void chart(Summary summary, List<Summary.Row> rows, Appendable out) throws IOException {
    Language language = cover.language();
    new ChartDrawing(cover.question().in(language), language, lexicon).draw(summary, rows, out);
  }

  public void overview(Overview overview, Appendable out) throws IOException {
    Bilingual page = new Bilingual(new Markup(out), lexicon);
    frame(
        overview.total(),
        overview.total().count(),
        () -> {
          for (Summary summary : List.of(overview.deeds(), overview.themes(), overview.actors())) {
            counts(summary, page);
          }
        },
        page);
  }

  private static void counts(Summary summary, Bilingual page) throws IOException {
    GroupKey by = summary.by().get(0);
    List<Summary.Row> rows = summary.rows();
    int most = by == Grouping.ACTOR || by == Grouping.TYPE ? MOST_ROWS : rows.size();
    counts(summary, rows.subList(0, Math.min(most, rows.size())), by.key(), page);
  }

  private static void counts(Summary summary, List<Summary.Row> rows, String name, Bilingual page)
      throws IOException {
    String heading = page.openSection(name);
    if (summary.by().size() == 2) {
      new ChartTable(page).grid(summary, rows, heading);
    } else {
      SummaryColumns columns = SummaryColumns.of(summary, summary.by(), Language.EN, Labels.NONE);
      new ChartTable(page).bars(columns, rows, heading);
    }
    page.closeSection();
  }

  private static Tally tally(List<Event> events) {
    Tally tally = new Tally();
    for (Event event : events) {
      tally.add(event);
    }
    return tally;
  }

  private void frame(Tally total, int matching, Main main, Bilingual page) throws IOException {
    Language language = cover.language();
    Markup out = page.out();
    Template.write(
        files,
        place -> {
          switch (place) {
            case "lang" -> out.text(language.code());
            case "dir" -> out.text(language == Language.AR ? "rtl" : "ltr");
            case "en", "ar" -> out.verbatim(place.equals(language.code()) ? " checked" : "");
            case "title" -> out.text(title(language));
            case "record" -> page.text("span", cover.record());
            case "question" -> page.text("span", cover.question());
            case "facts" -> facts(total, matching, page);
            case "main" -> main.write();
            case "command" -> out.text(cover.command());
            default -> page.word("span", place);
          }
        },
        out);
  }

  private String title(Language language) {
    String record = cover.record().in(language);
    String question = cover.question().in(language);
    return record.isEmpty() ? question : question + " – " + record;
  }

  private void facts(Tally total, int matching, Bilingual page) throws IOException {
    String count = Integer.toString(total.count());
    boolean all = matching == total.count();
    fact("events", all ? count : count + " / " + matching, page);
    fact("span", total.span().text("–"), page);
    if (total.cooperation() + total.conflict() > 0) {
      fact("cooperation", Integer.toString(total.cooperation()), page);
      fact("conflict", Integer.toString(total.conflict()), page);
    }
    fact("edition", cover.edition().toString(), page);
  }

  private static void fact(String name, String value, Bilingual page) throws IOException {
    if (!value.isEmpty()) {
      Markup out = page.out().open("div");
      page.word("dt", name);
      out.open("dd").element("bdi", value, "dir", "ltr").close("dd").close("div").line();
    }
  }
}
