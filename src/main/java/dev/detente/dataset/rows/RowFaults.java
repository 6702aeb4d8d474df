package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.Values.ShapeException;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with the values of the row at hand, in words for its owner. */
final class RowFaults {

  private final Row row;
  private final DateSpelling order;
  private final MemberSource[] sources;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * What is wrong with a value of a row.
   *
   * @param field the name of the field; empty if it is the row as a whole
   * @param message what is wrong
   */
  record Fault(String field, Message message) {}

  /**
   * Gathers nothing yet.
   *
   * @param sources what each member is read from
   */
  RowFaults(Row row, DateSpelling order, MemberSource[] sources) {
    this.row = row;
    this.order = order;
    this.sources = sources;
  }

  void clear() {
    faults.clear();
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(faults);
  }

  void add(Member member, ShapeException e) {
    faults.add(of(member, Message.of("row.kind", e.wanted(), e.found(), member.key())));
  }

  void add(Member member, ValueException e) {
    faults.add(of(member, e.message()));
  }

  /** Returns what is wrong with a member. */
  Fault of(Member member, Message message) {
    List<Integer> fields = sources[member.ordinal()].fields();
    return new Fault(fields.isEmpty() ? "" : row.layout().name(fields.get(0)), message);
  }

  /**
   * Adds that a member is missing.
   *
   * @param said the names of the fields that say something
   * @param taken which fields other members are read from
   */
  void addMissing(Member member, Collection<String> said, boolean[] taken) {
    faults.add(
        new Fault(
            "",
            Message.of(
                "row.missing",
                member.key(),
                String.join(", ", said),
                member.key() + "=" + candidate(member == Member.DATE, taken))));
  }

  /** Returns a field that a missing member could be read from, for its owner to say so. */
  private String candidate(boolean dated, boolean[] taken) {
    for (int i = 0; i < row.count(); i++) {
      int field = row.field(i);
      String value = Values.trimmed(Values.scalar(row.bytes, row.from(field), row.to(field)));
      if (!value.isEmpty() && isDate(value) == dated && !taken[field]) {
        return row.layout().name(field);
      }
    }
    return "FIELD";
  }

  private boolean isDate(String value) {
    try {
      order.read(value);
      return true;
    } catch (ValueException e) {
      return e.message().key().equals("date.order");
    }
  }
}
