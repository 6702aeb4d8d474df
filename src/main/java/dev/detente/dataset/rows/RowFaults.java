package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Field;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.Values.ShapeException;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with the values of the current row, in words for its owner. */
final class RowFaults {

  /** A row without fields. */
  private static final String NOTHING = "{}";

  private final RowForm form;
  private final Row row;
  private final MemberSources sources;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * What is wrong with a value of a row.
   *
   * @param field the name of the field; empty if it is the whole row
   * @param message what is wrong
   */
  record Fault(String field, Message message) {}

  RowFaults(RowForm form, Row row, MemberSources sources) {
    this.form = form;
    this.row = row;
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
    List<Integer> fields = sources.of(member).fields();
    return new Fault(fields.isEmpty() ? "" : row.layout().name(fields.get(0)), message);
  }

  /**
   * Adds that a member is missing: its field is empty, or it is not known which field it is.
   *
   * @param said the names of the fields that are not empty
   */
  void addMissing(Member member, Collection<String> said) {
    String others = said.isEmpty() ? NOTHING : Mapping.listed(said);
    Optional<String> silent = silent(member);
    faults.add(
        new Fault(
            "",
            silent.isPresent()
                ? Message.of("row.silent", member.key(), silent.get(), others)
                : Message.of(
                    "row.missing",
                    member.key(),
                    others,
                    MappingSyntax.pair(member, candidate(member)))));
  }

  /** Returns what a member is read from; empty if it is not mapped and no field has its name. */
  private Optional<String> silent(Member member) {
    Field mapped = form.mapping().fields().get(member);
    int named = row.layout().find(member.key());
    if (mapped == null) {
      boolean there = form.isOfCells() ? named >= 0 : row.has(named);
      return there ? Optional.of(row.layout().name(named)) : Optional.empty();
    }
    return Optional.of(mapped.written()).filter(written -> !written.isEmpty());
  }

  /** Returns a field that a missing member might be read from, as a proposal. */
  private String candidate(Member member) {
    List<String> free = new ArrayList<>();
    List<String> apt = new ArrayList<>();
    for (int i = 0; i < row.count(); i++) {
      int field = row.field(i);
      String value = Values.scalar(row.bytes, row.from(field), row.to(field));
      if (!sources.isTaken(field) && !value.isEmpty()) {
        free.add(row.layout().name(field));
        if (member == Member.DATE ? form.mapping().order().isDate(value) : isPhrase(value)) {
          apt.add(row.layout().name(field));
        }
      }
    }
    return Mapping.alike(member, free).or(() -> apt.stream().findFirst()).orElse("FIELD");
  }

  /** Tells whether it is several words rather than a code, number, date or address. */
  private static boolean isPhrase(String value) {
    return value.codePoints().anyMatch(Character::isSpaceChar)
        && value.codePoints().anyMatch(Character::isLetter);
  }
}
