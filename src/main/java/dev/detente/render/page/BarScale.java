package dev.detente.render.page;

import dev.detente.report.Tally;
import java.util.List;

/**
 * The one scale of the bars of a chart, whose axis has room for the most conflict on one side and
 * the most cooperation on the other.
 *
 * @param axis where the axis is, as a share of the whole
 * @param unit the share that one event takes
 * @param classed whether any event is one of the two; where none is, bars are of the count
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

  /** Returns the share that the bar of what is not conflict takes. */
  double forward(Tally tally) {
    return (classed ? tally.cooperation() : tally.count()) * unit;
  }

  /** Returns the share that the bar of conflict takes, on the other side. */
  double backward(Tally tally) {
    return tally.conflict() * unit;
  }

  /** Returns the style of what is not conflict. */
  String style() {
    return classed ? "good" : "none";
  }
}
