package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.Values.Reading;
import dev.detente.dataset.rows.Values.ShapeException;
import dev.detente.model.EventDate;
import dev.detente.model.Place;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a member of events from the current row: from a field, from several, or by a template. For
 * one thread.
 *
 * @param <T> what the member is
 */
final class MemberReader<T> {

  private final Member member;
  private final MemberSource source;
  private final Kind<T> kind;
  private final Reading<T> reading;
  private T value;

  /**
   * What a member is.
   *
   * @param absent its value if there is none
   * @param composed reads it by a template
   * @param joined joins the values of two fields; empty if the first value counts
   */
  record Kind<T>(T absent, Function<MemberSource, T> composed, Optional<BinaryOperator<T>> joined) {

    static final Kind<String> WORD = new Kind<>("", MemberSource::composed, Optional.empty());

    static final Kind<List<String>> LIST =
        new Kind<>(
            List.of(),
            source -> Stream.of(source.composed()).filter(text -> !text.isEmpty()).toList(),
            Optional.of((some, more) -> Stream.concat(some.stream(), more.stream()).toList()));

    static final Kind<Place> PLACE =
        new Kind<>(Place.NONE, source -> Values.place(source.composed()), Optional.empty());

    /** Returns the kind of a date, which is null if there is none. */
    static Kind<EventDate> date(DateSpelling order) {
      return new Kind<>(
          null, source -> order.compose(source.ends()).orElse(null), Optional.empty());
    }
  }

  /**
   * Makes the reader of a member.
   *
   * @param reading reads it from one field
   */
  MemberReader(Member member, MemberSource source, Kind<T> kind, Reading<T> reading) {
    this.member = member;
    this.source = source;
    this.kind = kind;
    this.reading = reading;
  }

  /**
   * Reads it from the current row.
   *
   * @return whether it could be read; if not, {@code faults} gets a fault
   */
  boolean read(Row row, RowFaults faults) {
    value = kind.absent;
    try {
      int column = source.column();
      if (column >= 0) {
        value = reading.read(row.bytes, row.from(column), row.to(column));
      } else if (source.isComposed()) {
        value = kind.composed.apply(source);
      } else if (!source.isSilent()) {
        readSeveral(row);
      }
      return true;
    } catch (ShapeException e) {
      faults.add(member, e);
    } catch (ValueException e) {
      faults.add(member, e);
    }
    return false;
  }

  private void readSeveral(Row row) throws ShapeException {
    for (int[] slice : source.slices()) {
      if (kind.joined.isEmpty() && !Objects.equals(value, kind.absent)) {
        return;
      }
      T next = reading.read(row.bytes, slice[0], slice[1]);
      value = kind.joined.isEmpty() ? next : kind.joined.get().apply(value, next);
    }
  }

  /** Returns what was read last. */
  T value() {
    return value;
  }
}
