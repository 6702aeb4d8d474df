package dev.detente.dataset.rows;

import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.json.ArrayElements;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.json.JsonText;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An array of objects, whose opening bracket has been taken. A block begins before a comma. */
final class JsonArray implements RowSource, FileWindow.RowEnds {

  private final FileWindow file;
  private final RowForm form;
  private Block first;
  private Location start;

  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean closed;
  private int lines;
  private int linesAtEnd;

  JsonArray(FileWindow file, Mapping mapping) {
    this.file = file;
    this.form = RowForm.ofObjects(mapping);
    this.start = file.here();
  }

  @Override
  public RowForm form() {
    return form;
  }

  @Override
  public Rows next() {
    Block block = closed ? null : file.block(this);
    if (block == null) {
      return null;
    }
    first = first == null ? block : first;
    linesAtEnd = closed || block.more() ? linesAtEnd : lines;
    Rows rows = new Rows(block, Optional.of(start));
    start = behind(block, linesAtEnd).movedTo(start);
    lines -= linesAtEnd;
    return rows;
  }

  /** Returns where a block ends that begins at 1:1 and holds so many line feeds. */
  private static Location behind(Block block, int lines) {
    int lineStart = block.to();
    while (lines > 0 && block.bytes()[lineStart - 1] != '\n') {
      lineStart--;
    }
    int from = lines > 0 ? lineStart : block.from();
    String line = new String(block.bytes(), from, block.to() - from, StandardCharsets.UTF_8);
    return new Location(lines + 1, line.length() + 1);
  }

  @Override
  public int lastEnd(byte[] bytes, int from, int to) {
    int end = -1;
    for (int i = from; i < to; i++) {
      if (escaped) {
        escaped = false;
        continue;
      }
      if (quoted) {
        i = Utf8.special(bytes, i, to, (byte) '"');
        quoted = i == to || bytes[i] != '"';
        escaped = i < to && bytes[i] == '\\';
        continue;
      }
      switch (bytes[i]) {
        case '"' -> quoted = true;
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          if (depth < 0) {
            closed = true;
            linesAtEnd = lines;
            return i;
          }
        }
        case ',' -> {
          if (depth == 0) {
            end = i;
            linesAtEnd = lines;
          }
        }
        case '\n' -> lines++;
        default -> {}
      }
    }
    return end;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public RowCursor read(Block block, EventMaker maker) {
    return new Cursor(block, maker);
  }

  @Override
  public List<Problem> problems(BadRow bad, Location blockStart, int firstRow) {
    Block block = bad.block();
    Location place = Faults.after(block.bytes(), block.from(), bad.from()).movedTo(blockStart);
    String root = "$[" + (firstRow + bad.number()) + "]";
    return Faults.of(file.file(), bad, place, root, () -> false);
  }

  @Override
  public void refuseRest(InputStream rest, Location place, int firstRow) {
    finishStrictly(new SequenceInputStream(rest, file.rest()), place, firstRow);
    throw new IllegalStateException("an array that is sound");
  }

  @Override
  public Location end(Location here, int rows) {
    finishStrictly(file.rest(), start, rows);
    return here;
  }

  /** Reads the rest by the strict grammar, which refuses all but the end of the array. */
  private void finishStrictly(InputStream rest, Location place, int rows) {
    ArrayElements strict = new ArrayElements(rest, file.file(), place, rows);
    for (JsonText text = strict.next(); text != null; text = strict.next()) {
      Faults.requireObject(text);
    }
  }

  /** Reads the elements of a block. */
  private final class Cursor extends RowCursor {

    private final JsonScanner json = new JsonScanner();
    private final boolean beginning;
    private boolean broken;

    Cursor(Block block, EventMaker maker) {
      super(block, maker);
      this.beginning = block == first;
    }

    @Override
    boolean next() {
      byte[] bytes = block.bytes();
      json.begin(bytes, to, block.to(), false);
      if (json.atEnd()) {
        return false;
      }
      if (!(beginning && count == 0) && !json.take(',')) {
        broken = true;
        return false;
      }
      json.white();
      int begin = json.at;
      Row row = maker.row();
      sound = row.read(bytes, begin, block.to(), false);
      if (sound) {
        json.at = row.end();
      } else if (begin == block.to() || bytes[begin] == '{' || !json.value(0)) {
        broken = true;
        return false;
      }
      from = begin;
      to = json.at;
      count++;
      return true;
    }

    @Override
    boolean isBroken() {
      return broken;
    }
  }
}
