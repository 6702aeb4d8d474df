package dev.detente.dataset.rows;

import dev.detente.dataset.Location;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.json.Machine;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Reads the rows of a file on as many processors as there is memory for, and joins the results of
 * its blocks in the order of the file. Only a fixed part of the memory holds blocks of the file.
 *
 * @param <A> the result of a block
 */
final class BlockReader<A> {

  private final RowSource source;
  private final FileWindow file;
  private final Work<A> work;
  private final Machine machine;
  private final Queue<EventMaker> idle = new ConcurrentLinkedQueue<>();
  private final Deque<Pending<A>> pending = new ArrayDeque<>();
  private Location here;
  private int rows;

  /**
   * What is done with rows.
   *
   * @param <A> the result of a block
   */
  interface Work<A> {

    /** Reads the rows of a block, on any thread. */
    A read(RowCursor rows);

    /**
     * Takes the result of a block, in the order of the file.
     *
     * @param start where the block begins
     * @param first the number of its first row in the file, counted from 0
     */
    void join(A part, Location start, int first);
  }

  BlockReader(RowSource source, FileWindow file, Work<A> work, Machine machine) {
    this.source = source;
    this.file = file;
    this.here = file.here();
    this.work = work;
    this.machine = machine;
  }

  /** Reads all blocks, and returns itself. */
  BlockReader<A> read() {
    ForkJoinPool pool = new ForkJoinPool(machine.workers());
    long bytes = 0;
    try {
      for (RowSource.Rows next = source.next(); next != null; next = source.next()) {
        RowSource.Rows block = next;
        pending.add(new Pending<>(block, pool.submit(() -> part(block.block()))));
        bytes += block.block().bytes().length;
        while (bytes > machine.mostWaiting()) {
          bytes -= pending.element().rows.block().bytes().length;
          join(pending.remove());
        }
      }
      while (!pending.isEmpty()) {
        join(pending.remove());
      }
      here = source.end(here, rows);
      return this;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Reads all blocks in the calling thread, and returns itself. */
  BlockReader<A> readInOrder() {
    for (RowSource.Rows next = source.next(); next != null; next = source.next()) {
      join(new Pending<>(next, CompletableFuture.completedFuture(part(next.block()))));
    }
    here = source.end(here, rows);
    return this;
  }

  /** Returns the makers of events, which know the fields that rows had. */
  Iterable<EventMaker> makers() {
    return idle;
  }

  /** Returns where the rows end. */
  Location here() {
    return here;
  }

  /** Returns how many rows there were. */
  int rows() {
    return rows;
  }

  private Part<A> part(Block block) {
    EventMaker free = idle.poll();
    EventMaker maker = free == null ? new EventMaker(source.form()) : free;
    RowCursor cursor = source.read(block, maker);
    A read = work.read(cursor);
    Part<A> part = new Part<>(read, cursor);
    idle.add(maker);
    return part;
  }

  private void join(Pending<A> block) {
    Part<A> part = result(block.part);
    Location start = block.rows.start().orElse(here);
    work.join(part.read, start, rows);
    rows += part.cursor.count;
    here = new Location(start.line() + part.cursor.lines(), 1);
    if (part.cursor.isBroken()) {
      Block broken = block.rows.block();
      Location place = part.cursor.brokenAt().movedTo(start);
      source.refuseRest(rest(broken, part.cursor.to), place, rows);
    }
    file.takeBack(block.rows.block());
  }

  /** Returns all that has not been joined, from a place in a block onwards. */
  private InputStream rest(Block block, int from) {
    InputStream rest = new ByteArrayInputStream(block.bytes(), from, block.to() - from);
    for (Pending<A> later : pending) {
      Block next = later.rows.block();
      rest =
          new SequenceInputStream(
              rest, new ByteArrayInputStream(next.bytes(), next.from(), next.to() - next.from()));
    }
    return rest;
  }

  private static <T> T result(Future<T> pending) {
    try {
      return pending.get();
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
   * @param rows the block
   * @param part its result, in the future
   */
  private record Pending<A>(RowSource.Rows rows, Future<Part<A>> part) {}

  /**
   * The result of a block.
   *
   * @param read what was made of its rows
   * @param cursor where reading ended
   */
  private record Part<A>(A read, RowCursor cursor) {}
}
