package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.rows.RowFaults.Fault;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** How a file is divided into rows: in blocks, one after the other, each of which is read alone. */
interface RowSource {

  /**
   * Some rows.
   *
   * @param block what they are written in
   * @param start where it begins; empty if that is told by the lines of the blocks before
   */
  record Rows(Block block, Optional<Location> start) {}

  /**
   * A row that no event can be made of.
   *
   * @param block what it is written in
   * @param from where it begins there
   * @param to where it ends
   * @param place which line of the block it begins in, counted from 0
   * @param number which row of the block it is, counted from 0
   * @param faults what is wrong with its values; none if the row itself is broken
   */
  record BadRow(Block block, int from, int to, int place, int number, List<Fault> faults) {

    /** Returns the same row with other faults. */
    BadRow with(List<Fault> others) {
      return new BadRow(block, from, to, place, number, others);
    }
  }

  /** Returns the form of the rows. */
  RowForm form();

  /** Returns the next rows; null after the last. */
  Rows next();

  /** Begins to read rows, with a maker of the thread's own. */
  RowCursor read(Block block, EventMaker maker);

  /**
   * Tells what is wrong with a row.
   *
   * @param start where its block begins
   * @param first which row of the file is the first of the block, counted from 0
   */
  List<Problem> problems(BadRow row, Location start, int first);

  /**
   * Refuses a file in which something is broken, and so the rows behind it cannot be told apart.
   *
   * @param rest what has not been read, from where it breaks off
   * @param start where that begins
   * @param first which row comes next
   */
  default void refuseRest(InputStream rest, Location start, int first) {
    throw new IllegalStateException("rows that can be told apart");
  }

  /** Returns where the rows end; refuses what may not follow the last. */
  default Location end(Location here, int rows) {
    return here;
  }

  /**
   * Returns how the rows of a part of the file are divided.
   *
   * @param lines whole lines
   * @throws DatasetException if that cannot be told without what is before them
   */
  default RowSource part(FileWindow lines) {
    throw new DatasetException(Problem.ofFile(lines.file(), "rows.undivided"));
  }
}
