package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.Machine;
import dev.detente.model.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Collector;

/**
 * Gathers from JSON Lines on as many processors as there is memory for: each block of lines is a
 * part, and the parts are joined in the order of the file. Of the file no more is held at a time
 * than a part of the memory.
 *
 * @param <A> what is gathered
 */
public final class BlockReader<A> {

  private final FileWindow input;
  private final Collector<? super Event, A, ?> gathering;
  private final Machine machine;
  private final Queue<EventRow> idle = new ConcurrentLinkedQueue<>();
  private Location here;

  /** Makes a reader of what is left of a file. */
  public BlockReader(FileWindow input, Collector<? super Event, A, ?> gathering, Machine machine) {
    this.input = input;
    this.gathering = gathering;
    this.machine = machine;
    this.here = input.here();
  }

  /**
   * Reads all there is.
   *
   * @throws DatasetException for the first line that is not an event
   */
  public A read() {
    ForkJoinPool pool = new ForkJoinPool(machine.workers());
    Deque<Pending<A>> pending = new ArrayDeque<>();
    long bytes = 0;
    try {
      A gathered = gathering.supplier().get();
      for (FileWindow.Block block = input.lines(); block != null; block = input.lines()) {
        FileWindow.Block lines = block;
        pending.add(new Pending<>(pool.submit(() -> part(lines)), block.bytes().length));
        for (bytes += block.bytes().length;
            bytes > machine.mostWaiting();
            bytes -= pending.remove().bytes) {
          gathered = gathering.combiner().apply(gathered, result(pending.element().part));
        }
      }
      for (Pending<A> last : pending) {
        gathered = gathering.combiner().apply(gathered, result(last.part));
      }
      return gathered;
    } finally {
      pool.shutdownNow();
    }
  }

  private Part<A> part(FileWindow.Block block) {
    Part<A> part = new Part<>(gathering.supplier().get());
    EventRow free = idle.poll();
    EventRow row = free == null ? new EventRow() : free;
    RowReader lines = new RowReader(input.file(), block, row);
    try {
      for (Event event = lines.next(); event != null; event = lines.next()) {
        gathering.accumulator().accept(part.gathered, event);
      }
    } catch (DatasetException e) {
      part.failure = e;
    }
    idle.add(row);
    part.lines = lines.count();
    return part;
  }

  private A result(Future<Part<A>> pending) {
    try {
      Part<A> part = pending.get();
      if (part.failure != null) {
        throw new DatasetException(part.failure.problem().movedTo(here), part.failure);
      }
      here = new Location(here.line() + part.lines, 1);
      return part.gathered;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A block that is being read.
   *
   * @param part what will have been gathered from it
   * @param bytes how many it holds
   */
  private record Pending<A>(Future<Part<A>> part, int bytes) {}

  /** What was gathered from one block. */
  private static final class Part<A> {
    private final A gathered;
    private int lines;
    private DatasetException failure;

    Part(A gathered) {
      this.gathered = gathered;
    }
  }
}
