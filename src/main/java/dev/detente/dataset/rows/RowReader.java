package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.Reading;
import dev.detente.dataset.json.FileShape;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.Machine;
import dev.detente.dataset.rows.RowSource.BadRow;
import dev.detente.model.Event;
import dev.detente.model.MemberNames;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collector;

/** Reads the events of a file of rows, once. */
public final class RowReader {

  private final FileWindow file;
  private final RowSource source;
  private final Reading reading;
  private final Reading.Notes notes;

  /**
   * Begins to read a file.
   *
   * @param shape what it holds; not {@link FileShape#EMPTY}
   * @throws DatasetException if it has a header line, and that is not right
   */
  public RowReader(FileWindow file, FileShape shape, Reading reading, Reading.Notes notes) {
    this.file = file;
    this.reading = reading;
    this.notes = notes;
    Mapping mapping = reading.mapping();
    Optional<MemberPath> events = mapping.events();
    this.source =
        switch (shape) {
          case DELIMITED -> Delimited.open(file, mapping);
          case ARRAY -> new JsonArray(file, mapping);
          case LINES ->
              events.isPresent()
                  ? new JsonDocuments(file, events.get(), true, mapping)
                  : new JsonLines(file, mapping);
          default ->
              new JsonDocuments(
                  file, events.orElse(MemberPath.of(MemberNames.EVENTS)), false, mapping);
        };
  }

  /**
   * Returns the format that a document says it is in; empty if it says none.
   *
   * @throws DatasetException if it is an object, and broken
   */
  public static String format(JsonText text, FileWindow.Block bytes) {
    return JsonDocuments.format(text, bytes);
  }

  /**
   * Gathers from all events, of several parts of the file at a time.
   *
   * @throws DatasetException for the first row that is no event, unless such are left out
   */
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    EventGathering<A> work = new EventGathering<>(gathering);
    finish(reader(work).read(), work);
    return gathering.finisher().apply(work.gathered);
  }

  /** Hands on all events, one by one, in the order of the file. */
  public void forEach(Consumer<Event> action) {
    EventGathering<Boolean> work =
        new EventGathering<>(
            Collector.of(() -> true, (any, event) -> action.accept(event), (a, b) -> a));
    finish(reader(work).readInOrder(), work);
  }

  /** Hands on everything that is wrong with the rows, in the order of the file. */
  public void check(Consumer<Problem> problems) {
    RowCheck check = new RowCheck(source, file.file(), problems);
    holdMapping(reader(check).read());
    check.end();
  }

  private <A> BlockReader<A> reader(BlockReader.Work<A> work) {
    return new BlockReader<>(source, file.here(), work, Machine.here());
  }

  private void finish(BlockReader<?> reader, EventGathering<?> work) {
    holdMapping(reader);
    if (work.skipped > 0) {
      notes.skipped(work.skipped, work.first);
    }
  }

  /** Holds the mapping to the fields that there were, once there were rows. */
  private void holdMapping(BlockReader<?> reader) {
    if (reader.rows() == 0) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    Set<MemberPath> found = new LinkedHashSet<>();
    for (EventMaker maker : reader.makers()) {
      names.addAll(maker.fields());
      found.addAll(maker.found());
    }
    for (String field : reading.mapping().absent(found::contains, names)) {
      notes.note(
          new Problem(
              Severity.NOTE,
              file.file(),
              Optional.empty(),
              "",
              Message.of("map.template", field, Mapping.listed(names))));
    }
  }

  /**
   * What came of a block.
   *
   * @param gathered what was gathered
   * @param bad how many rows are no events
   * @param first the first of them, if there is one
   * @param unmapped refuses a mapping of what no row of the block has, if it is not to go on
   */
  private record Part<A>(
      A gathered, int bad, Optional<BadRow> first, Optional<ValueException> unmapped) {}

  /** Gathers from events, and keeps account of rows that are none. */
  private final class EventGathering<A> implements BlockReader.Work<Part<A>> {

    private final Collector<? super Event, A, ?> gathering;
    private A gathered;
    private int skipped;
    private Problem first;

    EventGathering(Collector<? super Event, A, ?> gathering) {
      this.gathering = gathering;
      this.gathered = gathering.supplier().get();
    }

    @Override
    public Part<A> read(RowCursor cursor) {
      A part = gathering.supplier().get();
      int bad = 0;
      Optional<BadRow> firstBad = Optional.empty();
      Optional<ValueException> unmapped = Optional.empty();
      while (cursor.next()) {
        Event event = cursor.event();
        if (event != null) {
          gathering.accumulator().accept(part, event);
          continue;
        }
        bad++;
        if (firstBad.isEmpty()) {
          firstBad = Optional.of(cursor.bad());
          if (!reading.skip()) {
            unmapped = unmapped(cursor);
            break;
          }
        }
      }
      return new Part<>(part, bad, firstBad, unmapped);
    }

    /** Looks whether a row may be no event because its fields were misspelt in the mapping. */
    private Optional<ValueException> unmapped(RowCursor cursor) {
      cursor.learnFields();
      try {
        reading.mapping().absent(cursor.maker.found()::contains, cursor.maker.fields());
        return Optional.empty();
      } catch (ValueException e) {
        return Optional.of(e);
      }
    }

    @Override
    public void join(Part<A> part, Location start, int firstRow) {
      if (part.first.isPresent() && first == null) {
        first = source.problems(part.first.get(), start, firstRow).get(0);
      }
      if (part.bad > 0 && !reading.skip()) {
        if (firstRow == 0 && part.unmapped.isPresent()) {
          throw part.unmapped.get();
        }
        throw DatasetException.ofRow(first);
      }
      skipped += part.bad;
      gathered = gathering.combiner().apply(gathered, part.gathered);
    }
  }
}
