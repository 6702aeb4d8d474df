package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.json.FileWindow;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds where rows of delimited text end by the same rules as {@link CellScanner}, without reading
 * them: within a row only quotation marks matter. A row that is too long is cut off, and nothing
 * follows it.
 */
final class QuotedRowEnds implements FileWindow.RowEnds {

  /** In bytes; a longer row most likely follows a quotation mark that is never closed. */
  static final int LONGEST_ROW = 16 << 20;

  private final byte separator;
  private boolean quoted;
  private boolean cut;

  /** The previous byte, and whether it closed a cell: a second mark then stands for itself. */
  private byte last = '\n';

  private boolean closed;

  /** How much has been looked through, where the last cell was opened, and where the row began. */
  private long looked;

  private long opened;
  private long rowStart;

  QuotedRowEnds(byte separator) {
    this.separator = separator;
  }

  @Override
  public int lastEnd(byte[] bytes, int from, int to) {
    if (from == to) {
      return -1;
    }
    // a carriage return ends a row if no line feed follows
    int end = last == '\r' && !quoted && bytes[from] != '\n' ? from : -1;
    int closedAt = closed ? from - 1 : from - 2;
    int i = from;
    while (i < to) {
      byte b = bytes[i];
      if (quoted) {
        while (b != '"' && i < to) {
          i = Utf8.special(bytes, i + 1, to, (byte) '"');
          b = i < to ? bytes[i] : b;
        }
        if (i < to) {
          quoted = false;
          closedAt = i++;
        }
        continue;
      }
      if (b == '\n' || (b == '\r' && i + 1 < to && bytes[i + 1] != '\n')) {
        end = i + 1;
      } else if (b == '"' && separator != '\t') {
        byte before = i > from ? bytes[i - 1] : last;
        if (before == separator || before == '\n' || before == '\r') {
          quoted = true;
          opened = looked + i - from;
        } else {
          quoted = closedAt == i - 1;
        }
      }
      i = Utf8.special(bytes, i + 1, to, (byte) '"');
    }
    closed = closedAt == to - 1;
    last = bytes[to - 1];
    rowStart = end < 0 ? rowStart : looked + end - from;
    looked += to - from;
    cut = looked - rowStart > LONGEST_ROW;
    return cut ? to : end;
  }

  @Override
  public boolean isClosed() {
    return cut;
  }

  /** Tells whether what comes next is between quotation marks. */
  boolean isQuoted() {
    return quoted;
  }

  /**
   * Says what is wrong with a row that does not end within the limit: that it is too long, or that
   * a quotation mark in it is never closed. Nothing of the row is held.
   *
   * @param row the rest of the file, from the row onwards
   * @param place where it begins in the file
   */
  static DatasetException refusal(InputStream row, byte separator, String file, Location place) {
    QuotedRowEnds ends = new QuotedRowEnds(separator);
    byte[] bytes = new byte[1 << 16];
    int line = place.line();
    int lineOfQuote = line;
    boolean ended = false;
    byte before = 0;
    try (row) {
      for (int n = row.read(bytes); n >= 0 && !ended; n = row.read(bytes)) {
        long looked = ends.looked;
        ended = ends.lastEnd(bytes, 0, n) >= 0 && !ends.cut;
        for (int i = 0; i < n; i++) {
          boolean newLine = bytes[i] == '\r' || (bytes[i] == '\n' && before != '\r');
          before = bytes[i];
          lineOfQuote = looked + i == ends.opened ? line : lineOfQuote;
          line += newLine ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new DatasetException(
          Problem.ofFile(file, "data.unreadable", String.valueOf(e.getMessage())), e);
    }
    return new DatasetException(
        ends.isQuoted() && !ended
            ? Problem.at(file, new Location(lineOfQuote, 1), "rows.unclosed")
            : Problem.at(file, place, "rows.too-long", Integer.toString(LONGEST_ROW >> 20)));
  }
}
