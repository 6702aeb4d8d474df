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

  /** Where the row at hand begins in the block, and ends. */
  int from;

  int to;

  /** How many lines had ended before the row at hand. */
  int line;

  /** How many rows there were with the one at hand. */
  int count;

  /** Whether the row at hand is one. */
  boolean sound;

  RowCursor(Block block, EventMaker maker) {
    this.block = block;
    this.maker = maker;
    this.to = block.from();
  }

  /** Moves on to the next row; tells whether there is one. */
  abstract boolean next();

  /** Returns how many lines end in the block, when all of it has been read. */
  int lines() {
    return 0;
  }

  /** Tells whether the reading has ended before the block, at {@link #to}. */
  boolean isBroken() {
    return false;
  }

  /** Returns where it has ended, in a block that begins at 1:1. */
  Location brokenAt() {
    return Faults.after(block.bytes(), block.from(), to);
  }

  /** Returns the event of the row at hand, or null. */
  Event event() {
    return sound ? maker.event() : null;
  }

  /** Reads on for nothing but to learn which fields the rows have. */
  void learnFields() {
    while (next()) {
      event();
    }
  }

  /** Returns the row at hand as one that no event can be made of. */
  BadRow bad() {
    return bad(sound ? maker.faults() : List.of());
  }

  /** Returns the row at hand as one of which something is to be told. */
  final BadRow bad(List<Fault> faults) {
    return new BadRow(block, from, to, line, count - 1, faults);
  }
}
