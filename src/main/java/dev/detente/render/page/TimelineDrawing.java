package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Draws events along time, in lanes: a mark for each at its date, those that would cover each other
 * below one another. Where a lane would grow too high all marks become counts: bars of what was
 * cooperation, up, and conflict, down, in equal parts of time.
 *
 * <p>Across it is measured in per cent and down in pixels, so that it fits any page; in Arabic the
 * style mirrors it, and every text in itself.
 */
final class TimelineDrawing {

  /** The whole days and intervals of whole days: all other dates are not quite known. */
  private static final Pattern KNOWN =
      Pattern.compile("-?\\d{4}-\\d\\d-\\d\\d(/-?\\d{4}-\\d\\d-\\d\\d)?");

  private static final int MOST_ROWS = 9;

  /** More bars than this would be thinner than one can point at. */
  private static final int BARS = 120;

  /** How much of the width, in per cent, a mark takes beside the next. */
  private static final double MARK = 1.5;

  private static final int ROW = 17;
  private static final int HEADING = 24;
  private static final int GAP = 10;
  private static final int AXIS = 24;

  /** The height of the bars of a lane to each side. */
  private static final int BAR = 34;

  private final List<Event> events;
  private final List<String> anchors;
  private final TimeAxis axis;
  private final Lanes lanes;
  private final Language first;
  private final Bilingual page;

  /**
   * Prepares a drawing.
   *
   * @param anchors the places of the events in the page
   * @param first the language that marks are named in where no script turns them
   */
  TimelineDrawing(
      List<Event> events,
      List<String> anchors,
      TimeAxis axis,
      Lanes lanes,
      Language first,
      Bilingual page) {
    this.events = events;
    this.anchors = anchors;
    this.axis = axis;
    this.lanes = lanes;
    this.first = first;
    this.page = page;
  }

  /** Draws the timeline as an element of its own. */
  void draw() throws IOException {
    int[] rows = new int[events.size()];
    int[] heights = new int[lanes.size()];
    boolean marks = arrange(rows, heights);
    int[] tops = new int[lanes.size() + 1];
    for (int lane = 0; lane < lanes.size(); lane++) {
      int content = marks ? heights[lane] * ROW : 2 * BAR;
      tops[lane + 1] = tops[lane] + HEADING + content + GAP;
    }
    int height = tops[lanes.size()] + AXIS;
    Markup out = page.out();
    out.open("svg", "class", "timeline", "width", "100%", "height", Integer.toString(height));
    grid(height - AXIS);
    names(tops);
    if (marks) {
      marks(rows, tops);
    } else {
      bars(tops);
    }
    out.close("svg").line();
  }

  /**
   * Finds a row for each event in its lane, so that none covers another, and tells whether there
   * are rows enough.
   */
  private boolean arrange(int[] rows, int[] heights) {
    double[][] ends = new double[lanes.size()][MOST_ROWS];
    for (double[] lane : ends) {
      Arrays.fill(lane, Double.NEGATIVE_INFINITY);
    }
    Map<String, Integer> numbers = lanes.numbers();
    for (int i : inTime()) {
      EventDate date = events.get(i).date();
      int lane = numbers.get(lanes.key(events.get(i)));
      int row = 0;
      while (row < MOST_ROWS && ends[lane][row] > start(date)) {
        row++;
      }
      if (row == MOST_ROWS) {
        return false;
      }
      ends[lane][row] = end(date) + MARK;
      rows[i] = row;
      heights[lane] = Math.max(heights[lane], row + 1);
    }
    return true;
  }

  /** Returns the numbers of the events in the order of their dates. */
  private List<Integer> inTime() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> events.get(a).date().compareTo(events.get(b).date()));
    return order;
  }

  /** Returns where a date begins: the middle of its first day. */
  private double start(EventDate date) {
    return axis.at(date.earliest()) + halfDay();
  }

  private double end(EventDate date) {
    return Math.max(start(date), axis.at(date.latest()) + halfDay());
  }

  private double halfDay() {
    return 50.0 / axis.days();
  }

  private void grid(int bottom) throws IOException {
    Markup out = page.out();
    String low = Integer.toString(bottom);
    for (TimeAxis.Tick tick : axis.ticks()) {
      String x = Svg.percent(tick.place());
      out.empty("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", low);
      String y = Integer.toString(bottom + 17);
      out.element("text", tick.name(), "class", "tick", "x", x, "dx", "4", "y", y);
    }
    out.empty("line", "class", "axis", "x1", "0", "x2", "100%", "y1", low, "y2", low).line();
  }

  private void names(int[] tops) throws IOException {
    for (int lane = 0; lane < lanes.size(); lane++) {
      String y = Integer.toString(tops[lane] + 16);
      // one in each language, always: what isolates a foreign text is no part of SVG
      for (Language language : Language.values()) {
        String name = lanes.name(lane, page.lexicon()).in(language);
        page.out()
            .element("text", name, "class", "lane", "lang", language.code(), "x", "4", "y", y);
      }
    }
    page.out().line();
  }

  private void marks(int[] rows, int[] tops) throws IOException {
    Map<String, Integer> numbers = lanes.numbers();
    Markup out = page.out();
    for (int i : inTime()) {
      Event event = events.get(i);
      EventDate date = event.date();
      int lane = numbers.get(lanes.key(event));
      String y = Integer.toString(tops[lane] + HEADING + rows[i] * ROW + ROW / 2);
      boolean known = KNOWN.matcher(date.text()).matches();
      String style = Sign.of(event).style();
      out.open(
          "a", "href", Anchors.address(anchors.get(i)), "class", known ? style : style + " vague");
      out.element("title", date.text() + "  " + event.title().in(first));
      double start = start(date);
      double end = end(date);
      if (end > start) {
        out.empty("line", "x1", Svg.percent(start), "x2", Svg.percent(end), "y1", y, "y2", y);
      }
      Sign.of(event).draw(Svg.percent(known ? start : (start + end) / 2), y, out);
      out.close("a").line();
    }
  }

  private void bars(int[] tops) throws IOException {
    int bars = (int) Math.min(BARS, axis.days());
    Bin[][] bins = new Bin[lanes.size()][bars];
    Map<String, Integer> numbers = lanes.numbers();
    int most = 1;
    for (int i : inTime()) {
      Event event = events.get(i);
      int place = (int) Math.min(bars - 1L, (long) (start(event.date()) * bars / 100));
      int lane = numbers.get(lanes.key(event));
      if (bins[lane][place] == null) {
        bins[lane][place] = new Bin(i, new Tally());
      }
      bins[lane][place].tally().add(event);
      most = Math.max(most, bins[lane][place].highest());
    }
    for (int lane = 0; lane < lanes.size(); lane++) {
      int middle = tops[lane] + HEADING + BAR;
      String y = Integer.toString(middle);
      page.out().empty("line", "class", "zero", "x1", "0", "x2", "100%", "y1", y, "y2", y);
      for (int place = 0; place < bars; place++) {
        if (bins[lane][place] != null) {
          bar(bins[lane][place], 100.0 * place / bars, 80.0 / bars, middle, most);
        }
      }
    }
  }

  private void bar(Bin bin, double x, double width, int middle, int most) throws IOException {
    Markup out = page.out();
    Tally tally = bin.tally();
    out.open("a", "href", Anchors.address(anchors.get(bin.first())), "class", "bin");
    out.element(
        "title",
        tally.span().text("–")
            + page.lexicon()
                .page("bin")
                .in(first)
                .replace("{0}", Integer.toString(tally.count()))
                .replace("{1}", Integer.toString(tally.cooperation()))
                .replace("{2}", Integer.toString(tally.conflict())));
    double unit = (double) BAR / most;
    double good = tally.cooperation() * unit;
    double none = bin.neither() * unit;
    part("good", x, width, middle - good, good);
    part("none", x, width, middle - good - none, none);
    part("bad", x, width, middle, tally.conflict() * unit);
    out.close("a").line();
  }

  private void part(String style, double x, double width, double y, double height)
      throws IOException {
    if (height > 0) {
      String[] box = {"x", Svg.percent(x), "width", Svg.percent(width), "y", Svg.number(y)};
      page.out()
          .empty(
              "rect",
              "class",
              style,
              box[0],
              box[1],
              box[2],
              box[3],
              box[4],
              box[5],
              "height",
              Svg.number(height));
    }
  }

  /**
   * The events of a lane in one part of time.
   *
   * @param first the number of the first of them
   */
  private record Bin(int first, Tally tally) {

    int neither() {
      return tally.count() - tally.cooperation() - tally.conflict();
    }

    int highest() {
      return Math.max(tally.cooperation() + neither(), tally.conflict());
    }
  }
}
