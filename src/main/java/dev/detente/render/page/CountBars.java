package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.report.Tally;
import java.io.IOException;

/**
 * Bars that count events in equal parts of time: cooperation and unclassified events go up,
 * conflict goes down.
 */
final class CountBars implements TimelineDrawing.Content {

  /** More bars than this would be too thin to point at. */
  private static final int MOST = 120;

  /** The height of the longest bar on either side. */
  private static final int LONGEST = 34;

  private final TimelineDrawing timeline;
  private final Bilingual page;
  private final Bin[][] bins;
  private int most = 1;

  CountBars(TimelineDrawing timeline, Bilingual page) {
    this.timeline = timeline;
    this.page = page;
    int bars = (int) Math.min(MOST, timeline.axis().days());
    this.bins = new Bin[timeline.lanes().size()][bars];
    for (int i : timeline.inTime()) {
      Event event = timeline.events().get(i);
      Bin[] lane = bins[timeline.lanes().of(event)];
      int place = (int) Math.min(bars - 1L, (long) (timeline.start(event.date()) * bars / 100));
      if (lane[place] == null) {
        lane[place] = new Bin(i, new Tally());
      }
      lane[place].tally().add(event);
      most = Math.max(most, lane[place].highest());
    }
  }

  /**
   * The events of a lane in one part of time.
   *
   * @param first the index of the first event
   */
  private record Bin(int first, Tally tally) {

    int neither() {
      return tally.count() - tally.cooperation() - tally.conflict();
    }

    int highest() {
      return Math.max(tally.cooperation() + neither(), tally.conflict());
    }
  }

  @Override
  public int height(int lane) {
    return 2 * LONGEST;
  }

  @Override
  public void draw(int lane, int top) throws IOException {
    int middle = top + LONGEST;
    page.out()
        .empty("line", "class", "zero", "x1", 0, "x2", "100%", "y1", middle, "y2", middle)
        .line();
    int bars = bins[lane].length;
    for (int place = 0; place < bars; place++) {
      if (bins[lane][place] != null) {
        bar(bins[lane][place], 100.0 * place / bars, 80.0 / bars, middle);
      }
    }
  }

  private void bar(Bin bin, double x, double width, int middle) throws IOException {
    Tally tally = bin.tally();
    String address = Anchors.address(timeline.anchors().get(bin.first()));
    page.out().open("a", "href", address, "class", "bin");
    for (Language language : Language.values()) {
      page.out().element("title", told(tally, language), "lang", language.code());
    }
    double unit = (double) LONGEST / most;
    double good = tally.cooperation() * unit;
    double none = bin.neither() * unit;
    part("good", x, width, middle - good, good);
    part("none", x, width, middle - good - none, none);
    part("bad", x, width, middle, tally.conflict() * unit);
    page.out().close("a").line();
  }

  private String told(Tally tally, Language language) {
    String counts = page.lexicon().page("bin").in(language);
    return tally.span().text("–")
        + counts
            .replace("{0}", Integer.toString(tally.count()))
            .replace("{1}", Integer.toString(tally.cooperation()))
            .replace("{2}", Integer.toString(tally.conflict()));
  }

  private void part(String style, double x, double width, double y, double height)
      throws IOException {
    if (height > 0) {
      String across = Markup.percent(x);
      String wide = Markup.percent(width);
      page.out()
          .empty("rect", "class", style, "x", across, "width", wide, "y", y, "height", height);
    }
  }
}
