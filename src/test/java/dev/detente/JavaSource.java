package dev.detente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source file, as far as rules on what it may use need to know it.
 *
 * @param name the package below {@code dev.detente} and the class: {@code cli/Main}
 * @param imports what it imports, {@code static} left out
 * @param code the rest, without comments and the contents of strings
 */
record JavaSource(String name, List<String> imports, String code) {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import\\s+(?:static\\s+)?([\\w.*]+)\\s*;");

  private static final Pattern SKIPPED =
      Pattern.compile(
          "\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"" // text blocks
              + "|\"(?:\\\\.|[^\"\\\\\\n])*\"" // strings
              + "|'(?:\\\\.|[^'\\\\])+'" // characters
              + "|/\\*(?s:.*?)\\*/"
              + "|//[^\\n]*",
          Pattern.DOTALL);

  /** Reads all source files below {@code root}. */
  static List<JavaSource> all(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> read(root, file))
          .toList();
    }
  }

  private static JavaSource read(Path root, Path file) {
    String name = root.relativize(file).toString().replace(".java", "").replace('\\', '/');
    try {
      return of(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JavaSource of(String name, String text) {
    String code = SKIPPED.matcher(text).replaceAll(" ");
    List<String> imports = new ArrayList<>();
    Matcher matcher = IMPORT.matcher(code);
    while (matcher.find()) {
      imports.add(matcher.group(1));
    }
    String rest = IMPORT.matcher(code).replaceAll("").replaceFirst("(?m)^package [\\w.]+;", "");
    return new JavaSource(name, imports, rest);
  }

  /** Returns the package below {@code dev.detente}. */
  String layer() {
    return name.substring(0, name.indexOf('/'));
  }

  /** Returns what of the code {@code pattern} finds. */
  List<String> uses(Pattern pattern) {
    return pattern.matcher(code).results().map(found -> name + ": " + found.group()).toList();
  }
}
