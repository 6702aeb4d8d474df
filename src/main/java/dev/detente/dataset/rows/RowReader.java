package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.dataset.json.FileShape;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.Machine;
import dev.detente.dataset.rows.RowSource.BadRow;
import dev.detente.model.Event;
import dev.detente.model.MemberNames;
import dev.detente.model.MemberPath;
import dev.detente.model.ValueException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collector;

/** Reads the events of a file of rows, once. */
public final class RowReader {

  private final FileWindow file;
  private final RowSource source;
  private final Reading reading;
  private final Reading.Notes notes;

  /**
   * Makes the reader of a file.
   *
   * @param shape what it holds; not {@link FileShape#EMPTY}
   * @throws DatasetException if its header line is not right
   */
  public RowReader(FileWindow file, FileShape shape, Reading reading, Reading.Notes notes) {
    this(file, source(file, shape, reading.mapping()), reading, notes);
  }

  private RowReader(FileWindow file, RowSource source, Reading reading, Reading.Notes notes) {
    this.file = file;
    this.source = source;
    this.reading = reading;
    this.notes = notes;
  }

  private static RowSource source(FileWindow file, FileShape shape, Mapping mapping) {
    Optional<MemberPath> events = mapping.events();
    return switch (shape) {
      case DELIMITED -> Delimited.of(file, mapping);
      case ARRAY -> new JsonArray(file, mapping);
      case LINES ->
          events.isPresent()
              ? new JsonDocuments(file, events.get(), true, mapping)
              : new JsonLines(file, mapping);
      default ->
          new JsonDocuments(file, events.orElse(MemberPath.of(MemberNames.EVENTS)), false, mapping);
    };
  }

  /**
   * Returns the format that a document declares; empty if it declares none.
   *
   * @throws DatasetException if it is a broken object
   */
  public static String format(JsonText text, FileWindow.Block bytes) {
    return JsonDocuments.format(text, bytes);
  }

  /**
   * Gathers from all events, from several parts of the file at a time.
   *
   * @throws DatasetException for the first row that is not an event, unless such rows are skipped
   */
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    EventGathering<A> work = new EventGathering<>(gathering);
    conclude(work.account(reader(work).read()));
    return gathering.finisher().apply(work.gathered);
  }

  /** Passes on all events one by one, in the order of the file. */
  public void forEach(Consumer<Event> action) {
    EventGathering<Boolean> work =
        new EventGathering<>(
            Collector.of(() -> true, (any, event) -> action.accept(event), (a, b) -> a));
    conclude(work.account(reader(work).readInOrder()));
  }

  /**
   * What was gathered from a part of a file.
   *
   * @param gathered to be joined with what was gathered from the other parts, in order
   * @param account the account of its rows
   */
  public record Share<A>(A gathered, Account account) {}

  /**
   * Gathers from the events of a part of the file, one after the other.
   *
   * @param lines the part, whole lines
   * @param first whether the part is the first of the file
   * @throws DatasetException for the first row that is not an event, unless such rows are skipped,
   *     with its place in the part; or if the file cannot be read in parts
   */
  public <A> Share<A> share(
      FileWindow lines, boolean first, Collector<? super Event, A, ?> gathering) {
    RowReader part = part(lines);
    EventGathering<A> work = part.new EventGathering<>(gathering);
    work.maybeUnmapped = first;
    Account account = work.account(part.reader(work).readInOrder());
    return new Share<>(work.gathered, account);
  }

  /** Reports everything that is wrong with the rows, in the order of the file. */
  public void check() {
    RowCheck check = new RowCheck(source, new Hashes()::add, notes);
    conclude(account(reader(check).read(), 0, Optional.empty()));
    check.counts().conclude(file.file(), notes);
  }

  /**
   * Reports everything that is wrong with the rows of a part of the file, with places in the part.
   *
   * @param lines the part, whole lines
   * @param isNew takes the hash of each id, in the order of the rows, and tells whether it is new
   * @throws DatasetException if the file cannot be divided into rows
   */
  public Share<OwnCounts> check(FileWindow lines, LongPredicate isNew) {
    RowReader part = part(lines);
    RowCheck check = new RowCheck(part.source, isNew, notes);
    Account account = account(part.reader(check).readInOrder(), 0, Optional.empty());
    return new Share<>(check.counts(), account);
  }

  private RowReader part(FileWindow lines) {
    return new RowReader(lines, source.part(lines), reading, notes);
  }

  private <A> BlockReader<A> reader(BlockReader.Work<A> work) {
    return new BlockReader<>(source, file, work, Machine.here());
  }

  private static Account account(BlockReader<?> read, int skipped, Optional<Problem> first) {
    Set<String> names = new LinkedHashSet<>();
    Set<MemberPath> found = new LinkedHashSet<>();
    for (EventMaker maker : read.makers()) {
      names.addAll(maker.fields());
      found.addAll(maker.found());
    }
    return new Account(read.rows(), read.here(), skipped, first, names, found);
  }

  private void conclude(Account account) {
    account.conclude(file.file(), reading.mapping(), notes);
  }

  /**
   * The result of a block.
   *
   * @param gathered what was gathered
   * @param bad how many rows are not events
   * @param first the first of those
   * @param unmapped refuses a mapping that names what no row of the block has, if bad rows are not
   *     skipped
   */
  private record Part<A>(
      A gathered, int bad, Optional<BadRow> first, Optional<ValueException> unmapped) {}

  /** Gathers from events, and keeps an account of rows that are not events. */
  private final class EventGathering<A> implements BlockReader.Work<Part<A>> {

    private final Collector<? super Event, A, ?> gathering;
    private A gathered;
    private boolean maybeUnmapped = true;
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

    /** Finds out whether a row may not be an event because the mapping misspells its fields. */
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
        if (firstRow == 0 && maybeUnmapped && part.unmapped.isPresent()) {
          throw part.unmapped.get();
        }
        throw DatasetException.ofRow(first);
      }
      skipped += part.bad;
      gathered = gathering.combiner().apply(gathered, part.gathered);
    }

    Account account(BlockReader<?> read) {
      return RowReader.account(read, skipped, Optional.ofNullable(first));
    }
  }
}
