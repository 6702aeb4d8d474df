package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.Reading;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.dataset.rows.RowSource.BadRow;
import dev.detente.model.Event;
import dev.detente.model.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Reports everything that is wrong with rows: why they cannot be read, and ids that are taken; and
 * as notes what their owner may want to know. It holds no ids.
 */
final class RowCheck implements BlockReader.Work<RowCheck.Part> {

  private final RowSource source;
  private final LongPredicate isNew;
  private final Reading.Notes problems;
  private final OwnCounts counts = new OwnCounts();

  /**
   * Makes a check.
   *
   * @param isNew takes the hash of each id, in the order of the file, and tells whether it is new
   */
  RowCheck(RowSource source, LongPredicate isNew, Reading.Notes problems) {
    this.source = source;
    this.isNew = isNew;
    this.problems = problems;
  }

  /** What was found in a block. */
  static final class Part {
    private final List<Found> found = new ArrayList<>();
    private final List<Id> ids = new ArrayList<>();
    private final OwnCounts counts = new OwnCounts();
  }

  /**
   * A row with something wrong.
   *
   * @param row the row, with its faults
   * @param severity how bad they are
   */
  private record Found(BadRow row, Severity severity) {}

  /**
   * The id of a row.
   *
   * @param id the id
   * @param field the name of its field
   * @param row the row
   */
  private record Id(String id, String field, BadRow row) {}

  @Override
  public Part read(RowCursor cursor) {
    Part part = new Part();
    FieldCounts unread = new FieldCounts();
    while (cursor.next()) {
      Event event = cursor.event();
      if (event == null) {
        part.found.add(new Found(cursor.bad(), Severity.ERROR));
        continue;
      }
      cursor.maker.unread(unread);
      if (!event.type().isEmpty() && event.quad().isEmpty()) {
        part.counts.types().merge(event.type(), 1, Integer::sum);
      }
      if (!event.id().isEmpty()) {
        part.ids.add(new Id(event.id(), cursor.maker.field(Member.ID), cursor.bad(List.of())));
      }
      List<Fault> notes = roles(event, cursor.maker);
      if (!notes.isEmpty()) {
        part.found.add(new Found(cursor.bad(notes), Severity.NOTE));
      }
    }
    unread.addTo(part.counts.fields());
    return part;
  }

  /** Notes actors who are named twice, in one role or in both. */
  private static List<Fault> roles(Event event, EventMaker maker) {
    if (event.actors().size() < 2 && event.recipients().isEmpty()) {
      return List.of();
    }
    List<Fault> notes = new ArrayList<>();
    Set<String> actors = new HashSet<>();
    for (String id : event.actors()) {
      if (!actors.add(id)) {
        notes.add(maker.fault(Member.ACTORS, "check.repeated", id));
      }
    }
    Set<String> recipients = new HashSet<>();
    for (String id : event.recipients()) {
      if (!recipients.add(id)) {
        notes.add(maker.fault(Member.RECIPIENTS, "check.repeated", id));
      } else if (actors.contains(id)) {
        notes.add(maker.fault(Member.RECIPIENTS, "check.both-roles", id));
      }
    }
    return notes;
  }

  @Override
  public void join(Part part, Location start, int first) {
    for (Id id : part.ids) {
      if (!isNew.test(Hashes.of(id.id()))) {
        Fault taken = new Fault(id.field(), Message.of("check.duplicate-id", id.id()));
        part.found.add(new Found(id.row().with(List.of(taken)), Severity.ERROR));
      }
    }
    part.found.sort((one, other) -> Integer.compare(one.row().number(), other.row().number()));
    for (Found found : part.found) {
      for (Problem problem : source.problems(found.row(), start, first)) {
        if (Faults.goesOn(problem)) {
          // the next lines are parts of its object
          throw new DatasetException(problem);
        }
        problems.note(
            new Problem(
                found.severity(),
                problem.file(),
                problem.location(),
                problem.path(),
                problem.message()));
      }
    }
    counts.add(part.counts);
  }

  /** Returns the counts of the rows as a whole. */
  OwnCounts counts() {
    return counts;
  }
}
