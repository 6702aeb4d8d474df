package dev.detente.dataset.rows;

import dev.detente.dataset.Location;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.dataset.rows.RowSource.BadRow;
import dev.detente.model.Event;
import java.util.List;

/** Reads the rows of a block one by one. For one thread. */
abstract class RowCursor {

  final Block block;
  final EventMaker maker;

  /** Where the current row begins and ends in the block. */
  int from;

  int to;

  /** How many lines had ended before the current row. */
  int line;

  /** How many rows there have been, the current one included. */
  int count;

  /** Whether the current row is sound. */
  boolean sound;

  RowCursor(Block block, EventMaker maker) {
    this.block = block;
    this.maker = maker;
    this.to = block.from();
  }

  /** Moves on to the next row; tells whether there is one. */
  abstract boolean next();

  /** Returns how many lines have ended in the block. */
  int lines() {
    return 0;
  }

  /** Tells whether reading has ended at {@link #to}, before the end of the block. */
  boolean isBroken() {
    return false;
  }

  /** Returns where it has ended if the block begins at 1:1. */
  Location brokenAt() {
    return Faults.after(block.bytes(), block.from(), to);
  }

  /** Returns the event of the current row, or null. */
  Event event() {
    return sound ? maker.event() : null;
  }

  /** Reads the remaining rows only to learn which fields they have. */
  void learnFields() {
    while (next()) {
      event();
    }
  }

  /** Returns the current row as one that no event can be made of. */
  BadRow bad() {
    return bad(sound ? maker.faults() : List.of());
  }

  /** Returns the current row with something to report. */
  final BadRow bad(List<Fault> faults) {
    return new BadRow(block, from, to, line, count - 1, faults);
  }
}
