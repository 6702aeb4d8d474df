package dev.detente.render.page;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.report.GroupKey;
import dev.detente.report.Summary;
import dev.detente.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a summary as a standalone picture in one language: of one grouping as bars with conflict on
 * one side and cooperation on the other, of two as a grid of counts. In Arabic the picture is
 * mirrored.
 *
 * @param title what it shows, in words
 * @param language the language of its texts
 * @param lexicon the names of things
 */
public record ChartDrawing(String title, Language language, Lexicon lexicon) {

  /** Only plain rules, since programs that draw SVG know no others. */
  private static final String STYLE =
      """
      text { font: 13px "Noto Sans", "Noto Sans Arabic", "DejaVu Sans", sans-serif; fill: #1c2530 }
      .title { font-size: 16px; font-weight: bold }
      .paper { fill: #ffffff }
      .good { fill: #1565a0 }
      .bad { fill: #b5450f }
      .none { fill: #68727d }
      .axis { stroke: #1c2530 }
      .shade0 { fill: #f3f5f7 } .shade1 { fill: #dbe7f1 } .shade2 { fill: #b9d3e8 }
      .shade3 { fill: #8fbadb } .shade4 { fill: #6aa3cf }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6eaee } .paper { fill: #14181d } .axis { stroke: #e6eaee }
        .good { fill: #6db4ea } .bad { fill: #f08a52 } .none { fill: #9aa5b1 }
        .shade0 { fill: #1d232a } .shade1 { fill: #1f3547 } .shade2 { fill: #23475f }
        .shade3 { fill: #285a7a } .shade4 { fill: #2d6e96 }
      }
      """;

  private static final int WIDTH = 720;
  private static final int MARGIN = 16;
  private static final int TITLE = 44;
  private static final int TOP = 72;
  private static final int ROW = 24;
  private static final int BAR = 14;
  private static final int BASELINE = 16;

  private static final String NAME = "name";
  private static final String FIGURE = "figure";

  /** The approximate width of a letter. */
  private static final double LETTER = 7.4;

  private static final int MOST_LETTERS = 34;

  /** The room for a number beside its bar. */
  private static final int NUMBER = 36;

  private static final int LEAST_CELL = 44;
  private static final int SHADES = 4;

  public void draw(Summary summary, List<Summary.Row> rows, Appendable out) throws IOException {
    if (summary.by().size() == 2) {
      grid(summary, rows, new Markup(out));
    } else {
      bars(summary, rows, new Markup(out));
    }
  }

  private void bars(Summary summary, List<Summary.Row> rows, Markup out) throws IOException {
    List<Tally> tallies = new ArrayList<>();
    rows.forEach(row -> tallies.add(row.tally()));
    BarScale scale = BarScale.of(tallies);
    List<String> names = names(summary.by().get(0), rows);
    Canvas canvas = canvas(summary, WIDTH, TOP + ROW * rows.size() + MARGIN, out);
    int from = MARGIN + column(names);
    int room = WIDTH - MARGIN - from - 2 * NUMBER;
    double axis = from + NUMBER + scale.axis() * room;
    if (scale.classed()) {
      canvas.ending(said("conflict"), axis - 8, TOP - 10, "bad");
      canvas.beginning(said("cooperation"), axis + 8, TOP - 10, "good");
    }
    for (int i = 0; i < rows.size(); i++) {
      Tally tally = rows.get(i).tally();
      int y = TOP + i * ROW;
      canvas.beginning(names.get(i), MARGIN, y + BASELINE, NAME);
      double back = scale.backward(tally) * room;
      double forward = scale.forward(tally) * room;
      int count = scale.classed() ? tally.cooperation() : tally.count();
      canvas.box("bad", axis - back, y + (ROW - BAR) / 2, back, BAR);
      canvas.box(scale.style(), axis, y + (ROW - BAR) / 2, forward, BAR);
      if (scale.classed()) {
        canvas.ending(figure(tally.conflict()), axis - back - 6, y + BASELINE, FIGURE);
      }
      canvas.beginning(figure(count), axis + forward + 6, y + BASELINE, FIGURE);
    }
    canvas.line(axis, TOP, TOP + ROW * rows.size());
    canvas.close();
  }

  private void grid(Summary summary, List<Summary.Row> rows, Markup out) throws IOException {
    List<String> names = names(summary.by().get(0), rows);
    List<String> heads = new ArrayList<>();
    int most = 1;
    List<String> keys = List.copyOf(summary.keys(1));
    for (String key : keys) {
      heads.add(name(summary.by().get(1), key, summary.name(1, key)));
      for (Summary.Row row : rows) {
        most = Math.max(most, summary.tally(row.keys().get(0), key).count());
      }
    }
    int from = MARGIN + column(names);
    int room = (WIDTH - MARGIN - from) / Math.max(1, heads.size());
    int cell = Math.max(LEAST_CELL, room);
    boolean slanted = column(heads) > cell;
    int top = slanted ? TITLE + column(heads) * 2 / 3 : TOP;
    int beyond = slanted ? column(heads.subList(heads.size() - 1, heads.size())) * 3 / 4 : 0;
    int width = Math.max(WIDTH, from + cell * heads.size() + MARGIN + beyond);
    Canvas canvas = canvas(summary, width, top + ROW * rows.size() + MARGIN, out);
    for (int i = 0; i < heads.size(); i++) {
      double x = from + cell * i + cell / 2.0;
      if (slanted) {
        canvas.rising(heads.get(i), x, top - 10, NAME);
      } else {
        canvas.centred(heads.get(i), x, top - 10, NAME);
      }
    }
    for (int j = 0; j < rows.size(); j++) {
      int y = top + j * ROW;
      canvas.beginning(names.get(j), MARGIN, y + BASELINE, NAME);
      for (int i = 0; i < heads.size(); i++) {
        int count = summary.tally(rows.get(j).keys().get(0), keys.get(i)).count();
        int shade = (count * SHADES + most - 1) / most;
        canvas.box("shade" + shade, from + cell * i, y, cell - 2, ROW - 2);
        canvas.centred(figure(count), from + cell * i + cell / 2.0 - 1, y + BASELINE, FIGURE);
      }
    }
    canvas.close();
  }

  private Canvas canvas(Summary summary, int width, int height, Markup out) throws IOException {
    Canvas canvas = new Canvas(out, width, height, language == Language.AR);
    Tally total = summary.total();
    String told = total.count() + ", " + total.span().text("–");
    if (total.cooperation() + total.conflict() > 0) {
      told += "; " + said("cooperation") + " " + total.cooperation();
      told += ", " + said("conflict") + " " + total.conflict();
    }
    canvas.open(language.code(), title, said("events") + " " + told, STYLE);
    canvas.beginning(title, MARGIN, MARGIN + BASELINE, "title");
    return canvas;
  }

  /** Returns the width of a column of names. */
  private static int column(List<String> names) {
    int longest = 0;
    for (String name : names) {
      longest = Math.max(longest, name.length());
    }
    return (int) (longest * LETTER) + MARGIN;
  }

  private String name(GroupKey by, String key, LocalizedText name) {
    String whole = lexicon.group(by, key, name).in(language);
    return whole.length() <= MOST_LETTERS
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, MOST_LETTERS - 1)).stripTrailing() + "…";
  }

  private static String figure(int count) {
    return Integer.toString(count);
  }

  private String said(String key) {
    return lexicon.page(key).in(language);
  }

  private List<String> names(GroupKey by, List<Summary.Row> rows) {
    List<String> names = new ArrayList<>();
    for (Summary.Row row : rows) {
      names.add(name(by, row.keys().get(0), row.name()));
    }
    return names;
  }
}
