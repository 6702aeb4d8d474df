package dev.detente.dataset.rows;

import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.json.JsonText;
import java.util.List;
import java.util.Optional;

/** JSON Lines: each line is an object; blank lines are ignored. */
final class JsonLines implements RowSource, FileWindow.RowEnds {

  private final FileWindow file;
  private final RowForm form;

  JsonLines(FileWindow file, Mapping mapping) {
    this(file, RowForm.ofObjects(mapping));
  }

  private JsonLines(FileWindow file, RowForm form) {
    this.file = file;
    this.form = form;
  }

  @Override
  public RowSource part(FileWindow lines) {
    return new JsonLines(lines, form);
  }

  @Override
  public RowForm form() {
    return form;
  }

  @Override
  public Rows next() {
    Block block = file.block(this);
    return block == null ? null : new Rows(block, Optional.empty());
  }

  @Override
  public int lastEnd(byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  @Override
  public RowCursor read(Block block, EventMaker maker) {
    return new Cursor(block, maker);
  }

  @Override
  public List<Problem> problems(BadRow bad, Location start, int first) {
    Location place = new Location(bad.place() + 1, 1).movedTo(start);
    Block block = bad.block();
    boolean more = block.more() || !isBlank(block.bytes(), bad.to(), block.to());
    return Faults.of(file.file(), bad, place, "$", () -> more);
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JsonText.isWhite(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /** Reads the lines of a block. */
  private static final class Cursor extends RowCursor {

    private final JsonScanner rest = new JsonScanner();
    private int ended;
    private int next;

    Cursor(Block block, EventMaker maker) {
      super(block, maker);
      this.next = block.from();
    }

    @Override
    boolean next() {
      byte[] bytes = block.bytes();
      while (next < block.to()) {
        from = next;
        line = ended;
        Row row = maker.row();
        sound = row.read(bytes, from, block.to(), true);
        to = sound ? lineEnd(row.end()) : -1;
        sound = to >= 0;
        if (!sound) {
          to = from;
          while (to < block.to() && bytes[to] != '\n') {
            to++;
          }
        }
        if (to < block.to()) {
          ended++;
        }
        next = to + 1;
        if (sound || !isBlank(bytes, from, to)) {
          count++;
          return true;
        }
      }
      return false;
    }

    /** Returns where the line ends if only white space is left of it, else -1. */
    private int lineEnd(int at) {
      rest.begin(block.bytes(), at, block.to(), true);
      return rest.atEnd() ? rest.at : -1;
    }

    @Override
    int lines() {
      return ended;
    }
  }
}
