package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mark for each event at its date; marks that would overlap are placed in rows. */
final class Marks implements TimelineDrawing.Content {

  private static final int MOST_ROWS = 9;

  /** The room that a mark takes, in per cent of the width. */
  private static final double WIDTH = 1.5;

  private static final int ROW = 17;

  private final TimelineDrawing timeline;
  private final Language first;
  private final Markup out;

  /** The indices of the events of each lane, in order of time. */
  private final List<List<Integer>> lanes = new ArrayList<>();

  private final int[] rows;
  private final int[] heights;

  private Marks(TimelineDrawing timeline, Language first, Markup out) {
    this.timeline = timeline;
    this.first = first;
    this.out = out;
    this.rows = new int[timeline.events().size()];
    this.heights = new int[timeline.lanes().size()];
  }

  /** Returns the marks; empty if they do not fit into the rows of a lane. */
  static Optional<Marks> of(TimelineDrawing timeline, Language first, Markup out) {
    Marks marks = new Marks(timeline, first, out);
    return marks.arrange() ? Optional.of(marks) : Optional.empty();
  }

  private boolean arrange() {
    double[][] ends = new double[heights.length][MOST_ROWS];
    for (int lane = 0; lane < heights.length; lane++) {
      lanes.add(new ArrayList<>());
    }
    for (int i : timeline.inTime()) {
      Event event = timeline.events().get(i);
      int lane = timeline.lanes().of(event);
      double start = timeline.start(event.date());
      int row = 0;
      while (row < MOST_ROWS && ends[lane][row] > start) {
        row++;
      }
      if (row == MOST_ROWS) {
        return false;
      }
      ends[lane][row] = timeline.end(event.date()) + WIDTH;
      lanes.get(lane).add(i);
      rows[i] = row;
      heights[lane] = Math.max(heights[lane], row + 1);
    }
    return true;
  }

  @Override
  public int height(int lane) {
    return heights[lane] * ROW;
  }

  @Override
  public void draw(int lane, int top) throws IOException {
    for (int i : lanes.get(lane)) {
      mark(i, top + rows[i] * ROW + ROW / 2);
    }
  }

  private void mark(int i, int y) throws IOException {
    Event event = timeline.events().get(i);
    EventDate date = event.date();
    Sign sign = Sign.of(event);
    boolean known = isKnown(date);
    String address = Anchors.address(timeline.anchors().get(i));
    out.open("a", "href", address, "class", known ? sign.style() : sign.style() + " vague");
    out.element("title", date.text() + "  " + event.title().in(first));
    double start = timeline.start(date);
    double end = timeline.end(date);
    if (end > start) {
      out.empty("line", "x1", Markup.percent(start), "x2", Markup.percent(end), "y1", y, "y2", y);
    }
    sign.draw(Markup.percent(known ? start : (start + end) / 2), y, out);
    out.close("a").line();
  }

  /** Tells whether a date is exact: a day, or an interval of days. */
  private static boolean isKnown(EventDate date) {
    String first = date.earliest().toString();
    return date.text().equals(first) || date.text().equals(first + "/" + date.latest());
  }
}
