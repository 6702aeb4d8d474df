package dev.detente.render.page;

import dev.detente.report.Tally;
import java.util.List;

/**
 * The scale of all bars of a chart, which has room for the most conflict on one side of the axis
 * and the most cooperation on the other.
 *
 * @param axis the position of the axis, as a share of the width
 * @param unit the share of one event
 * @param classed whether any event is conflict or cooperation; if none is, bars show the count
 */
record BarScale(double axis, double unit, boolean classed) {

  static BarScale of(List<Tally> tallies) {
    int conflict = 0;
    int cooperation = 0;
    int count = 1;
    for (Tally tally : tallies) {
      conflict = Math.max(conflict, tally.conflict());
      cooperation = Math.max(cooperation, tally.cooperation());
      count = Math.max(count, tally.count());
    }
    int most = conflict + cooperation;
    return most == 0
        ? new BarScale(0, 1.0 / count, false)
        : new BarScale((double) conflict / most, 1.0 / most, true);
  }

  /** Returns the share of the bar of cooperation, or of the count. */
  double forward(Tally tally) {
    return (classed ? tally.cooperation() : tally.count()) * unit;
  }

  /** Returns the share of the bar of conflict. */
  double backward(Tally tally) {
    return tally.conflict() * unit;
  }

  /** Returns the style of the bar of cooperation, or of the count. */
  String style() {
    return classed ? "good" : "none";
  }
}
