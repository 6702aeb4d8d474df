package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events along time, in lanes: drawn as a mark for each or, where these would not fit, as bars that
 * count.
 *
 * <p>Across it is measured in per cent and down in pixels, so that it fits any page; in Arabic the
 * style mirrors it, and every text in itself.
 *
 * @param events what is drawn
 * @param anchors the places of the events in the page
 * @param axis the time
 * @param lanes the lanes
 */
record TimelineDrawing(List<Event> events, List<String> anchors, TimeAxis axis, Lanes lanes) {

  private static final int HEADING = 24;
  private static final int GAP = 10;
  private static final int AXIS = 24;

  /** What stands in the lanes. */
  interface Content {

    /** Returns the height that it takes in a lane. */
    int height(int lane);

    /** Draws what stands in a lane, whose room begins at {@code top}. */
    void draw(int lane, int top) throws IOException;
  }

  /**
   * Draws it as an element of its own.
   *
   * @param first the language of its titles where no script turns them
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

  /** Returns the numbers of the events in the order of their dates. */
  List<Integer> inTime() {
    List<Integer> order = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> events.get(a).date().compareTo(events.get(b).date()));
    return order;
  }

  /** Returns where a date begins: the middle of its first day. */
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
    // one in each language, always: what isolates a foreign text is no part of SVG
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
