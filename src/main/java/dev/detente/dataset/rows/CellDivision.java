package dev.detente.dataset.rows;

import java.util.ArrayList;
import java.util.List;

/** Divides a cell that lists several values, at semicolons; parts that are blank are left out. */
final class CellDivision {

  private CellDivision() {}

  /** Finds where a part ends. */
  private interface Division {

    /**
     * Tells whether the part that begins at {@code from} ends before the character at {@code at}.
     */
    boolean ends(String cell, int from, int at);
  }

  /** Divides a list of names. */
  static List<String> names(String cell) {
    return parts(cell, (text, from, at) -> text.charAt(at) == ';');
  }

  /**
   * Divides a list of ids and web addresses. A blank divides too where an address follows it, since
   * none holds a blank; a semicolon does not where it belongs to an address, as in {@code
   * https://a.example/;b=2}.
   */
  static List<String> sources(String cell) {
    return parts(cell, CellDivision::endsSource);
  }

  private static List<String> parts(String cell, Division division) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= cell.length(); at++) {
      if (at == cell.length() || division.ends(cell, from, at)) {
        String part = Values.trimmed(cell.substring(from, at));
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = at + 1;
      }
    }
    return parts;
  }

  private static boolean endsSource(String cell, int from, int at) {
    return cell.charAt(at) == ';'
        ? !isInAddress(cell, from, at)
        : Character.isWhitespace(cell.charAt(at)) && isAddress(cell, at + 1);
  }

  /** Tells whether a part is an address that goes on behind its semicolon, with {@code NAME=}. */
  private static boolean isInAddress(String cell, int from, int semicolon) {
    int start = from;
    while (Character.isWhitespace(cell.charAt(start))) {
      start++;
    }
    int next = semicolon + 1;
    int end = next;
    while (end < cell.length()
        && cell.charAt(end) != ';'
        && !Character.isWhitespace(cell.charAt(end))) {
      end++;
    }
    return isAddress(cell, start)
        && !isAddress(cell, next)
        && cell.substring(next, end).contains("=");
  }

  private static boolean isAddress(String cell, int at) {
    return cell.startsWith("http://", at) || cell.startsWith("https://", at);
  }
}
