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

/** How a file is divided into rows: in consecutive blocks, each of which can be read by itself. */
interface RowSource {

  /**
   * The rows of a block.
   *
   * @param block the bytes that hold them
   * @param start where it begins; empty if it follows from the lines of the blocks before
   */
  record Rows(Block block, Optional<Location> start) {}

  /**
   * A row that no event can be made of.
   *
   * @param block the block that holds it
   * @param from where it begins there
   * @param to where it ends
   * @param place the number of the line of the block that it begins in, counted from 0
   * @param number its number in the block, counted from 0
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

  /** Begins to read the rows of a block. */
  RowCursor read(Block block, EventMaker maker);

  /**
   * Returns what is wrong with a row.
   *
   * @param start where its block begins
   * @param first the number of the first row of the block in the file, counted from 0
   */
  List<Problem> problems(BadRow row, Location start, int first);

  /**
   * Refuses a file that is broken at a place behind which rows cannot be told apart.
   *
   * @param rest the file from that place onwards, as far as it is in blocks
   * @param start the place
   * @param first the number of the next row
   */
  default void refuseRest(InputStream rest, Location start, int first) {
    throw new IllegalStateException("rows that can be told apart");
  }

  /** Returns where the rows end, and refuses what may not follow them. */
  default Location end(Location here, int rows) {
    return here;
  }

  /**
   * Returns how the rows of a part of the file are divided.
   *
   * @param lines whole lines
   * @throws DatasetException if that depends on what comes before the part
   */
  default RowSource part(FileWindow lines) {
    throw new DatasetException(Problem.ofFile(lines.file(), "rows.undivided"));
  }
}
