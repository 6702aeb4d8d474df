package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.report.Grouping;
import dev.detente.report.Labels;
import dev.detente.report.Summary;
import dev.detente.report.SummaryColumns;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests counts on a page, in rows with bars or in a grid. */
final class ChartTableTests {

  private static final Event TALK =
      EventBuilder.on("2025-01-05").theme("thaw").type(EventType.CONSULT).build();
  private static final Event RAID =
      EventBuilder.on("2025-02-01/2025-04-01").theme("tension").type(EventType.ASSAULT).build();
  private static final Event RUMOUR = EventBuilder.on("2025-03-02").theme("other").build();

  @Test
  void showsConflictAndCooperationOnEitherSideOfABar() {
    assertEquals(
        """
        div wide 0 group _counts:  table:  thead:  tr
        th col name:  span en: theme span ar rtl: ع theme
        th col figure bad:  span en: conflict span ar rtl: ع conflict
        td bar
        th col good:  span en: cooperation span ar rtl: ع cooperation
        th col figure:  span en: count span ar rtl: ع count
        th col figure net:  span en: net span ar rtl: ع net tbody
        tr
        th row name:  span en: Thaw span ar rtl: انفراج
        td figure: 0
        td bar:  svg 0 0 100 10 none true
        rect good 25 75 10 path axis M25 0v10
        td: 3
        td figure:  bdi ltr: 3
        td figure net:  bdi ltr: 3
        tr
        th row name:  span en: Tension span ar rtl: توتر
        td figure: 1
        td bar:  svg 0 0 100 10 none true
        rect bad 0 25 10 path axis M25 0v10
        td: 0
        td figure:  bdi ltr: 1
        td figure net:  bdi ltr: -1
        tr
        th row name:  span:  bdi : other
        td figure: 0
        td bar:  svg 0 0 100 10 none true:  path axis M25 0v10
        td: 0
        td figure:  bdi ltr: 1
        td figure net:  bdi ltr: 0\
        """,
        written(List.of(Grouping.THEME), TALK, TALK, TALK, RAID, RUMOUR));
  }

  @Test
  void showsTheCountAloneWhereNoEventHasAClass() {
    assertEquals(
        """
        div wide 0 group _counts:  table:  thead:  tr
        th col name:  span en: theme span ar rtl: ع theme
        td bar
        th col figure:  span en: count span ar rtl: ع count tbody
        tr
        th row name:  span:  bdi : other
        td bar:  svg 0 0 100 10 none true
        rect none 0 100 10 path axis M0 0v10
        td figure:  bdi ltr: 2\
        """,
        written(List.of(Grouping.THEME), RUMOUR, RUMOUR));
  }

  @Test
  void letsAnIntervalBreakBetweenItsEnds() {
    assertEquals(
        """
        div wide 0 group _counts:  table:  thead:  tr
        th col name:  span en: month span ar rtl: ع month
        th col figure bad:  span en: conflict span ar rtl: ع conflict
        td bar
        th col good:  span en: cooperation span ar rtl: ع cooperation
        th col figure:  span en: count span ar rtl: ع count
        th col figure net:  span en: net span ar rtl: ع net tbody
        tr
        th row name:  bdi ltr:  span: 2025-02-01/ wbr span: 2025-04-01
        td figure: 1
        td bar:  svg 0 0 100 10 none true
        rect bad 0 100 10 path axis M100 0v10
        td: 0
        td figure:  bdi ltr: 1
        td figure net:  bdi ltr: -1\
        """,
        written(List.of(Grouping.MONTH), RAID));
  }

  @Test
  void showsOneRowByNothing() {
    assertEquals(
        """
        div wide 0 group _counts:  table:  thead:  tr
        th col figure bad:  span en: conflict span ar rtl: ع conflict
        td bar
        th col good:  span en: cooperation span ar rtl: ع cooperation
        th col figure:  span en: first span ar rtl: ع first
        th col figure:  span en: last span ar rtl: ع last
        th col figure:  span en: count span ar rtl: ع count
        th col figure net:  span en: net span ar rtl: ع net tbody
        tr
        td figure: 1
        td bar:  svg 0 0 100 10 none true
        rect bad 0 50 10
        rect good 50 50 10 path axis M50 0v10
        td: 1
        td figure:  bdi ltr: 2025-01-05
        td figure:  bdi ltr: 2025-02-01/2025-04-01
        td figure:  bdi ltr: 2
        td figure net:  bdi ltr: 0\
        """,
        written(List.of(), TALK, RAID));
  }

  @Test
  void showsTwoGroupingsOnGroundsAsDarkAsTheCounts() {
    assertEquals(
        """
        div wide 0 group _counts:  table:  thead:  tr
        th col name:  span en: theme span ar rtl: ع theme
        th col figure:  span:  bdi : 2025-Q1
        th col figure:  span:  bdi : 2025-02-01/2025-04-01
        th col figure:  span en: count span ar rtl: ع count tbody
        tr
        th row name:  span en: Thaw span ar rtl: انفراج
        td figure shade4: 4
        td figure shade0: 0
        td figure: 4
        tr
        th row name:  span en: Tension span ar rtl: توتر
        td figure shade0: 0
        td figure shade1: 1
        td figure: 1
        tr
        th row name:  span:  bdi : other
        td figure shade2: 2
        td figure shade0: 0
        td figure: 2\
        """,
        written(
            List.of(Grouping.THEME, Grouping.QUARTER),
            TALK,
            TALK,
            TALK,
            TALK,
            RAID,
            RUMOUR,
            RUMOUR));
  }

  private static String written(List<Grouping> by, Event... events) {
    Summary summary = new Summary(by, Registers.ALL);
    for (Event event : events) {
      summary.add(event);
    }
    return Drawn.shapes(
        out -> {
          ChartTable table = new ChartTable(new Bilingual(new Markup(out), Drawn.LEXICON));
          if (by.size() == 2) {
            table.grid(summary, summary.rowsOfFirst(), "_counts");
          } else {
            table.bars(
                SummaryColumns.of(summary, by, Language.EN, Labels.NONE),
                summary.rows(),
                "_counts");
          }
        });
  }
}
