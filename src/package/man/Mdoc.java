package dev.detente.cli;

import java.util.ArrayList;
import java.util.List;

/** Writes words in the language of manual pages, mdoc(7), in ASCII. */
final class Mdoc {

  private static final int WIDTH = 78;

  private Mdoc() {}

  /** Returns running text: filled lines, of which each sentence begins one. */
  static String text(String words) {
    List<String> lines = new ArrayList<>();
    for (String sentence : words.split("\n|(?<=[.!?]) (?=\\p{Lu})")) {
      StringBuilder line = new StringBuilder();
      for (String word : sentence.split(" ")) {
        String escaped = escaped(word);
        if (line.length() + escaped.length() > WIDTH) {
          lines.add(start(line.toString().strip()));
          line.setLength(0);
        }
        line.append(escaped).append(' ');
      }
      lines.add(start(line.toString().strip()));
    }
    return String.join("\n", lines);
  }

  /** Returns text that is shown as it stands, or that a macro takes. */
  static String literal(String words) {
    List<String> lines = new ArrayList<>();
    for (String line : words.split("\n")) {
      lines.add(start(escaped(line)));
    }
    return String.join("\n", lines);
  }

  /** Keeps a line from being taken for a macro. */
  private static String start(String line) {
    return line.startsWith(".") ? "\\&" + line : line;
  }

  /**
   * Writes what is not itself in a manual page: a hyphen for a minus, a curly quote for a plain.
   */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                  if (point < 128) {
                    escaped.appendCodePoint(point);
                  } else {
                    escaped.append("\\[u%04X]".formatted(point));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
