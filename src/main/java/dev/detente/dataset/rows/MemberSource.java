package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Field;
import dev.detente.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where in a row a member of events is read from. The fields have to be looked up again whenever a
 * row brings a new one. For one thread.
 */
final class MemberSource {

  private final Field field;
  private final Row row;
  private final List<Spot> spots = new ArrayList<>();

  /** The spots whose paths lead anywhere. */
  private Spot[] known = {};

  /** The number of the field if it is a single one that rows have, else -1. */
  private int only = -1;

  /** A path and where it leads: to a field of that name, else into the field it begins with. */
  private static final class Spot {
    private final MemberPath path;
    private int whole = -1;
    private int first = -1;
    private boolean found;

    Spot(MemberPath path) {
      this.path = path;
    }

    void learn(Layout layout) {
      whole = layout.find(path.text());
      first = path.steps().size() > 1 ? layout.find(path.steps().get(0)) : -1;
    }
  }

  MemberSource(Field field, Row row) {
    this.field = field;
    this.row = row;
    for (MemberPath path : field.paths()) {
      spots.add(new Spot(path));
    }
  }

  /** Looks up the fields again. */
  void learn(Layout layout) {
    List<Spot> found = new ArrayList<>();
    for (Spot spot : spots) {
      spot.learn(layout);
      if (spot.whole >= 0 || spot.first >= 0) {
        found.add(spot);
      }
    }
    known = found.toArray(new Spot[0]);
    only = !isComposed() && spots.size() == 1 ? spots.get(0).whole : -1;
  }

  /** Tells whether it is a single field that rows have. */
  boolean isThere() {
    return only >= 0;
  }

  /** Tells whether one of its fields is quickly seen to be a text, as in most rows. */
  boolean isSurelyText() {
    for (Spot spot : known) {
      if (row.has(spot.whole) && Values.isSurelyText(row.bytes, row.from(spot.whole))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the current row has none of its fields. */
  boolean isSilent() {
    for (Spot spot : known) {
      if (row.has(spot.whole) || row.has(spot.first)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether it is a template. */
  boolean isComposed() {
    return field instanceof Template;
  }

  /** Returns the number of its field; -1 unless it is a single one that the current row has. */
  int column() {
    return row.has(only) ? only : -1;
  }

  /**
   * Marks the fields that this member takes: not those of a template, or that it takes a part of.
   */
  void take(boolean[] taken) {
    for (Spot spot : spots) {
      if (!isComposed() && spot.whole >= 0) {
        taken[spot.whole] = true;
      }
    }
  }

  /** Returns the fields of the current row that its paths begin in. */
  List<Integer> fields() {
    List<Integer> fields = new ArrayList<>();
    for (Spot spot : spots) {
      if (row.has(spot.whole) || row.has(spot.first)) {
        fields.add(row.has(spot.whole) ? spot.whole : spot.first);
      }
    }
    return fields;
  }

  /** Adds those of its paths that led anywhere in any row. */
  void addFound(Set<MemberPath> found) {
    for (Spot spot : spots) {
      if (spot.found || spot.whole >= 0) {
        found.add(spot.path);
      }
    }
  }

  /** Returns where its values are in the current row. */
  List<int[]> slices() {
    List<int[]> slices = new ArrayList<>();
    for (Spot spot : known) {
      find(spot, slices);
    }
    return slices;
  }

  private void find(Spot spot, List<int[]> slices) {
    spot.found |=
        row.find(spot.whole, spot.first, spot.path, (from, to) -> slices.add(new int[] {from, to}));
  }

  /** Returns the text of a template; empty if there is no value to fill in. */
  String composed() {
    return Values.trimmed(template().fill(this::first));
  }

  /** Returns the parts of the ends of a date whose template it is. */
  List<List<String>> ends() {
    return template().fillDate(this::first);
  }

  private Template template() {
    return (Template) field;
  }

  private Spot spot(MemberPath path) {
    for (Spot spot : spots) {
      if (spot.path == path) {
        return spot;
      }
    }
    throw new IllegalArgumentException(path.text());
  }

  /** Returns the first value at a path that is not empty; empty if there is none. */
  private String first(MemberPath path) {
    List<int[]> slices = new ArrayList<>();
    find(spot(path), slices);
    for (int[] slice : slices) {
      String value = Values.scalar(row.bytes, slice[0], slice[1]);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
