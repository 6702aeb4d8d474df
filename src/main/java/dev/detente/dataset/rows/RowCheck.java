package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.dataset.rows.RowSource.BadRow;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells everything that is wrong with rows: what they cannot be read for, ids that are taken, and
 * as notes what an owner may want to know. Of ids it holds no more than a hash of 64 bits each.
 */
final class RowCheck implements BlockReader.Work<RowCheck.Part> {

  /** Types that are none of PLOVER's are told of up to that many. */
  private static final int MOST_TYPES = 50;

  private final RowSource source;
  private final String file;
  private final Consumer<Problem> problems;
  private final Hashes ids = new Hashes();
  private final Map<String, Integer> unknown = new LinkedHashMap<>();
  private final Map<String, Integer> types = new LinkedHashMap<>();

  RowCheck(RowSource source, String file, Consumer<Problem> problems) {
    this.source = source;
    this.file = file;
    this.problems = problems;
  }

  /** What was found in a block. */
  static final class Part {
    private final List<Found> found = new ArrayList<>();
    private final List<Id> ids = new ArrayList<>();
    private Map<String, Integer> unknown = Map.of();
    private final Map<String, Integer> types = new HashMap<>();
  }

  /**
   * Something wrong with a row.
   *
   * @param row the row, with its faults
   * @param severity how bad they are
   */
  private record Found(BadRow row, Severity severity) {}

  /**
   * The id of a row.
   *
   * @param id the id
   * @param field the name of the field it stands in
   * @param row the row
   */
  private record Id(String id, String field, BadRow row) {}

  /** Numbers of 64 bits, each once, in no more than four times the room they take. */
  private static final class Hashes {

    private long[] places = new long[1 << 10];
    private int count;

    /** Adds a number; tells whether it was not there. */
    boolean add(long hash) {
      if (2 * count >= places.length) {
        long[] all = places;
        places = new long[2 * all.length];
        for (long each : all) {
          places[place(each)] = each;
        }
      }
      // nothing stands for zero
      long wanted = hash == 0 ? 1 : hash;
      int place = place(wanted);
      boolean isNew = places[place] == 0;
      places[place] = wanted;
      count += isNew ? 1 : 0;
      return isNew;
    }

    private int place(long hash) {
      int place = (int) (hash ^ hash >>> 32) & (places.length - 1);
      while (places[place] != 0 && places[place] != hash) {
        place = place + 1 & (places.length - 1);
      }
      return place;
    }
  }

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
        part.types.merge(event.type(), 1, Integer::sum);
      }
      if (!event.id().isEmpty()) {
        part.ids.add(new Id(event.id(), cursor.maker.field(Member.ID), cursor.bad(List.of())));
      }
      List<Fault> notes = roles(event, cursor.maker);
      if (!notes.isEmpty()) {
        part.found.add(new Found(cursor.bad(notes), Severity.NOTE));
      }
    }
    part.unknown = unread.byName();
    return part;
  }

  /** Notes those who are named twice, in one role or in both. */
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
      if (!ids.add(hash(id.id()))) {
        Fault taken = new Fault(id.field(), Message.of("check.duplicate-id", id.id()));
        part.found.add(new Found(id.row().with(List.of(taken)), Severity.ERROR));
      }
    }
    part.found.sort((one, other) -> Integer.compare(one.row().number(), other.row().number()));
    for (Found found : part.found) {
      for (Problem problem : source.problems(found.row(), start, first)) {
        if (Faults.goesOn(problem)) {
          // the lines behind it are parts of it
          throw new DatasetException(problem);
        }
        problems.accept(
            new Problem(
                found.severity(),
                problem.file(),
                problem.location(),
                problem.path(),
                problem.message()));
      }
    }
    part.unknown.forEach((name, count) -> unknown.merge(name, count, Integer::sum));
    part.types.forEach((type, count) -> types.merge(type, count, Integer::sum));
  }

  /** Tells what is told once of the file as a whole. */
  void end() {
    unknown.forEach((name, count) -> note("check.own-member", name, Integer.toString(count)));
    types.entrySet().stream()
        .limit(MOST_TYPES)
        .forEach(
            type ->
                note(
                    "check.own-type",
                    type.getKey(),
                    Integer.toString(type.getValue()),
                    nearest(type.getKey())));
  }

  /** Returns the type of PLOVER whose name begins most like a word. */
  private static String nearest(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String nearest = EventType.CONSULT.name();
    int most = 0;
    for (EventType type : EventType.values()) {
      int common = 0;
      while (common < Math.min(upper.length(), type.name().length())
          && upper.charAt(common) == type.name().charAt(common)) {
        common++;
      }
      if (common > most) {
        most = common;
        nearest = type.name();
      }
    }
    return nearest;
  }

  /** Returns 64 bits of an id, after FNV-1a. */
  private static long hash(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private void note(String key, String... arguments) {
    problems.accept(
        new Problem(Severity.NOTE, file, Optional.empty(), "", Message.of(key, arguments)));
  }
}
