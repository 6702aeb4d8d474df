package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import dev.detente.model.MemberNames;
import java.util.Set;

/** What a data file holds, found out from its beginning. */
public enum FileShape {
  /** Nothing. */
  EMPTY,
  /** One object that holds events. */
  PACKAGE,
  /** An array of events, whose opening bracket has been taken. */
  ARRAY,
  /** One event per line. */
  LINES,
  /** Rows under a header line, each on one line or more. */
  DELIMITED;

  /** The control characters that may occur in text. */
  private static final String CONTROLS = "\t\n\u000B\f\r";

  /** How much of a file is looked at to tell whether it is text; in bytes. */
  private static final int HEAD = 256;

  /**
   * Looks at the beginning of a file and takes what comes before the first row, a byte order mark
   * included, as RFC 8259 allows.
   *
   * @param elsewhere whether the owner has said where in an object the events are
   * @param dates the names of the members that dates are read from
   * @throws DatasetException if it is not of a shape that holds events
   */
  public static FileShape of(FileWindow file, boolean elsewhere, Set<String> dates) {
    if (file.startsWith(ForeignFormat.BYTE_ORDER_MARK)) {
      file.dropMark();
    }
    ForeignFormat.refuse(file);
    int start = JsonBounds.afterWhite(file, 0);
    return switch (file.at(start)) {
      case -1 -> EMPTY;
      case '[' -> {
        file.take(elsewhere ? start : start + 1);
        yield elsewhere ? PACKAGE : ARRAY;
      }
      case '{' -> {
        file.take(start);
        yield ofObject(file, elsewhere, dates);
      }
      // a comment, which is refused as a line, with its place
      case '/' -> LINES;
      default -> {
        file.take(afterBlankLines(file, start));
        ForeignFormat.refuse(file);
        refuseBinary(file);
        yield DELIMITED;
      }
    };
  }

  /** Refuses a file that begins with characters no text has. */
  private static void refuseBinary(FileWindow file) {
    for (int i = 0; i < HEAD && file.at(i) >= 0; i++) {
      int b = file.at(i);
      if (b < ' ' && CONTROLS.indexOf(b) < 0) {
        throw new DatasetException(Problem.ofFile(file.file(), "data.no-text"));
      }
    }
  }

  /** Returns where the line that holds {@code start} begins: a blank before it may be a cell. */
  private static int afterBlankLines(FileWindow file, int start) {
    int line = start;
    while (line > 0 && file.at(line - 1) != '\n' && file.at(line - 1) != '\r') {
      line--;
    }
    return line;
  }

  /**
   * Tells a package from the first of several lines. An object without a date that is the whole
   * file, or takes several lines, would be a package if it had events.
   */
  private static FileShape ofObject(FileWindow file, boolean elsewhere, Set<String> dates) {
    JsonBounds.Outline object = JsonBounds.outline(file, !elsewhere);
    if (object.end() == 0) {
      // one that never ends is read whole, and refused where it breaks off
      return PACKAGE;
    }
    Set<String> names = object.names();
    boolean whole = isWhole(file, object.end());
    if (elsewhere) {
      return whole ? PACKAGE : LINES;
    }
    if (isOther(names, dates) && whole) {
      String text = file.text(0, object.end());
      String path = EventPath.find(text);
      throw new DatasetException(
          path.isEmpty()
              ? file.problem("data.no-events", String.join(", ", names))
              : file.problem("data.events-elsewhere", String.join(", ", names), path));
    }
    return LINES;
  }

  /**
   * Tells whether an object with these members is something else, rather than an event that lacks
   * one.
   */
  private static boolean isOther(Set<String> members, Set<String> dates) {
    return !members.isEmpty()
        && dates.stream().noneMatch(members::contains)
        && (members.contains(MemberNames.FORMAT) || !members.contains(MemberNames.TITLE));
  }

  /** Tells whether an object is sound, and is the whole file or takes several lines. */
  private static boolean isWhole(FileWindow file, int end) {
    String text = file.text(0, end);
    return (text.contains("\n") || file.at(JsonBounds.afterWhite(file, end)) < 0)
        && JsonFault.find(text).isEmpty();
  }
}
