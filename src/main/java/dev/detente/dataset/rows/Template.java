package dev.detente.dataset.rows;

import dev.detente.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text with paths in braces, each of which is replaced by the value it leads to.
 *
 * @param written the template as its owner wrote it
 * @param pieces the same, taken apart
 */
record Template(String written, List<Piece> pieces) implements Mapping.Field {

  /**
   * A piece of a template.
   *
   * @param literal text, if it is no path
   * @param path the path, if it is one
   */
  record Piece(String literal, Optional<MemberPath> path) {

    static Piece of(String literal) {
      return new Piece(literal, Optional.empty());
    }

    static Piece of(MemberPath path) {
      return new Piece("", Optional.of(path));
    }
  }

  @Override
  public List<MemberPath> paths() {
    return pieces.stream().flatMap(piece -> piece.path().stream()).toList();
  }

  /**
   * Fills in values.
   *
   * @param values returns the value at a path; empty if there is none
   * @return empty if there is no value at any path
   */
  String fill(Function<MemberPath, String> values) {
    StringBuilder filled = new StringBuilder();
    boolean any = false;
    for (Piece piece : pieces) {
      filled.append(piece.literal());
      if (piece.path().isPresent()) {
        String value = values.apply(piece.path().get());
        filled.append(value);
        any |= !value.isEmpty();
      }
    }
    return any ? filled.toString() : "";
  }

  /**
   * Fills in the values of a date: a slash divides the ends of an interval, and a hyphen the parts
   * of an end. If there are several slashes, they divide parts too.
   *
   * @param values returns the value at a path; empty if there is none
   * @return the parts of each end
   */
  List<List<String>> fillDate(Function<MemberPath, String> values) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int slashes = 0;
    int middle = 0;
    for (Piece piece : pieces) {
      piece.path().ifPresent(path -> part.append(values.apply(path)));
      for (char c : piece.literal().toCharArray()) {
        if (c != '-' && c != '/') {
          part.append(c);
          continue;
        }
        parts.add(part.toString());
        part.setLength(0);
        if (c == '/') {
          slashes++;
          middle = parts.size();
        }
      }
    }
    parts.add(part.toString());
    return slashes == 1
        ? List.of(parts.subList(0, middle), parts.subList(middle, parts.size()))
        : List.of(parts);
  }
}
