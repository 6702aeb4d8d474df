package dev.detente.dataset;

import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Gathers from JSON Lines on all processors: each block of lines is a part, and the parts are
 * joined in the order of the file. No more than a few blocks are held at a time.
 *
 * @param <A> what is gathered
 */
final class BlockReader<A> {

  private final JsonWindow input;
  private final Gathering<A> gathering;
  private final Queue<PlainEvents> idle = new ConcurrentLinkedQueue<>();
  private Location here;

  BlockReader(JsonWindow input, Gathering<A> gathering) {
    this.input = input;
    this.gathering = gathering;
    this.here = input.here();
  }

  /**
   * Reads all there is.
   *
   * @throws DatasetException for the first line that is not an event
   */
  A read() {
    ForkJoinPool pool = new ForkJoinPool();
    Deque<Future<Part<A>>> pending = new ArrayDeque<>();
    try {
      A gathered = gathering.start();
      for (Block block = input.lines(); block != null; block = input.lines()) {
        Block lines = block;
        pending.add(pool.submit(() -> part(lines)));
        if (pending.size() > 2 * pool.getParallelism()) {
          gathered = gathering.join(gathered, next(pending));
        }
      }
      while (!pending.isEmpty()) {
        gathered = gathering.join(gathered, next(pending));
      }
      return gathered;
    } finally {
      pool.shutdownNow();
    }
  }

  private Part<A> part(Block block) {
    Part<A> part = new Part<>(gathering.start());
    PlainEvents free = idle.poll();
    PlainEvents plain = free == null ? new PlainEvents() : free;
    LineReader<Event> lines = new LineReader<>(input.file(), block, plain);
    try {
      for (Event event = lines.next(); event != null; event = lines.next()) {
        gathering.add(part.gathered, event);
      }
    } catch (DatasetException e) {
      part.failure = e;
    }
    idle.add(plain);
    part.lines = lines.count();
    return part;
  }

  private A next(Deque<Future<Part<A>>> pending) {
    try {
      Part<A> part = pending.remove().get();
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
