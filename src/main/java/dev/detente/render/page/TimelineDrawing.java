package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A timeline of events in lanes: a mark for each event or, if these do not fit, bars that count
 * them.
 *
 * <p>It is measured in per cent across and in pixels down, so that it fits any page. For Arabic the
 * style mirrors it, and each text once more.
 *
 * @param events the events
 * @param anchors the anchors of the events in the page
 * @param axis the axis of time
 * @param lanes the lanes
 */
record TimelineDrawing(List<Event> events, List<String> anchors, TimeAxis axis, Lanes lanes) {

  private static final int HEADING = 24;
  private static final int GAP = 10;
  private static final int AXIS = 24;

  /** The content of the lanes. */
  interface Content {

    /** Returns its height in a lane. */
    int height(int lane);

    /** Draws a lane from {@code top} down. */
    void draw(int lane, int top) throws IOException;
  }

  /**
   * Draws the timeline as an element.
   *
   * @param first the language of the titles if no script switches them
   */
  void draw(Language first, Bilingual page) throws IOException {
    Optional<Marks> marks = Marks.of(this, first, page.out());
    Content content = marks.isPresent() ? marks.get() : new CountBars(this, page);
    int bottom = 0;
    for (int lane = 0; lane < lanes.size(); lane++) {
      bottom += HEADING + content.height(lane) + GAP;
    }
    page.out().open("svg", "class", "timeline", "width", "100%", "height", bottom + AXIS);
    grid(bottom, page.out());
    int top = 0;
    for (int lane = 0; lane < lanes.size(); lane++) {
      name(lane, top, page);
      content.draw(lane, top + HEADING);
      top += HEADING + content.height(lane) + GAP;
    }
    page.out().close("svg").line();
  }

  /** Returns the indices of the events in order of their dates. */
  List<Integer> inTime() {
    List<Integer> order = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> events.get(a).date().compareTo(events.get(b).date()));
    return order;
  }

  /** Returns the start of a date: the middle of its first day. */
  double start(EventDate date) {
    return axis.at(date.earliest()) + halfDay();
  }

  double end(EventDate date) {
    return Math.max(start(date), axis.at(date.latest()) + halfDay());
  }

  private double halfDay() {
    return 50.0 / axis.days();
  }

  private void grid(int bottom, Markup out) throws IOException {
    for (TimeAxis.Tick tick : axis.ticks()) {
      String x = Markup.percent(tick.place());
      out.empty("line", "class", "grid", "x1", x, "x2", x, "y1", 0, "y2", bottom);
      out.element("text", tick.name(), "class", "tick", "x", x, "dx", 4, "y", bottom + 17);
    }
    out.empty("line", "class", "axis", "x1", 0, "x2", "100%", "y1", bottom, "y2", bottom).line();
  }

  private void name(int lane, int top, Bilingual page) throws IOException {
    // always one in each language: SVG cannot isolate a foreign text
    for (Language language : Language.values()) {
      String name = lanes.name(lane, page.lexicon()).in(language);
      if (!name.isEmpty()) {
        page.out()
            .element("text", name, "class", "lane", "lang", language.code(), "x", 4, "y", top + 16);
      }
    }
    page.out().line();
  }
}
