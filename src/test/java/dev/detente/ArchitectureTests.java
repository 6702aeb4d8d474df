package dev.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests which package uses what: arrows point one way, and only the edge knows its surroundings.
 */
final class ArchitectureTests {

  private static final Path ROOT = Path.of("src/main/java/dev/detente");

  /** What each package may import beside itself; java.util goes without saying. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.of(
          "model", List.of("java.time.", "java.net.URI"),
          "dataset",
              List.of(
                  "dev.detente.model.",
                  "com.google.gson.",
                  "java.io.",
                  "java.nio.",
                  "java.net.URI",
                  "java.time."),
          "query", List.of("dev.detente.model.", "java.text.", "java.time."),
          "report", List.of("dev.detente.model.", "java.text.", "java.time."),
          "render",
              List.of(
                  "dev.detente.report.",
                  "dev.detente.model.",
                  "com.google.gson.stream.JsonWriter",
                  "java.io."),
          "cli", List.of("dev.detente.", "picocli.", "java.io.", "java.nio."));

  private static final Pattern QUALIFIED =
      Pattern.compile("\\b(?:javax?|dev\\.detente|com\\.google|picocli)\\.[a-z][\\w.]*");

  private static final Pattern SURROUNDINGS =
      Pattern.compile("\\bSystem\\s*\\.\\s*(?!arraycopy\\b)\\w+|\\bRuntime\\s*\\.\\s*getRuntime");

  private static final Pattern AMBIENT =
      Pattern.compile(
          "\\bgetDefault\\b|\\bdefaultCharset\\b|\\bZoneId\\.systemDefault\\b"
              + "|\\b(?:LocalDate|LocalDateTime|Instant|Year|YearMonth|ZonedDateTime)\\.now\\b"
              + "|\\bnew Date\\(\\)|\\bClock\\.system|\\bString\\.format\\(|\\.formatted\\("
              + "|\\.to(?:Lower|Upper)Case\\(\\)|\\.getBytes\\(\\)|\\bCollator\\.getInstance\\(\\)"
              + "|\\.getDisplay\\w+\\(\\)|\\bnew (?:FileReader|FileWriter|Scanner)\\(");

  @Test
  void packagesImportWhatTheyMay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : sources()) {
      wrong.addAll(forbiddenImports(source));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theRoomsOfDatasetAreItsOwn() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JavaSource source : sources()) {
      String room = source.name().substring(0, source.name().lastIndexOf('/'));
      for (String imported : source.imports()) {
        boolean ofRoom = imported.matches("dev\\.detente\\.dataset\\.[a-z].*");
        boolean mayUse = room.startsWith("dataset") && !room.equals("dataset/record");
        if (ofRoom && !(mayUse && !room.equals("dataset/json") || inRoom(imported, room))) {
          wrong.add(source.name() + " imports " + imported);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean inRoom(String imported, String room) {
    return imported.startsWith("dev.detente." + room.replace('/', '.') + ".");
  }

  @Test
  void everyPackageHasARuleAndADescription() throws IOException {
    Set<String> layers = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (JavaSource source : sources()) {
      layers.add(source.layer());
      if (source.name().endsWith("/package-info")) {
        described.add(source.layer());
      }
    }
    assertEquals(new TreeSet<>(MAY_IMPORT.keySet()), layers);
    assertEquals(layers, described);
  }

  @Test
  void nothingIsNamedInFullInsteadOfImported() throws IOException {
    assertEquals(List.of(), uses(QUALIFIED));
  }

  @Test
  void onlyTheEdgeKnowsTheSystem() throws IOException {
    List<String> uses = new ArrayList<>(uses(SURROUNDINGS));
    assertFalse(uses.isEmpty());
    uses.removeIf(use -> use.equals("cli/Main: Runtime.getRuntime"));
    uses.removeIf(use -> use.equals("dataset/json/Machine: Runtime.getRuntime"));
    uses.removeIf(use -> use.matches("cli/Terminal: System\\.(getProperty|getenv)"));
    assertEquals(List.of(), uses);
  }

  @Test
  void onlyTheEdgeTouchesTheStandardStreams() throws IOException {
    List<String> uses = new ArrayList<>(uses(Pattern.compile("\\bFileDescriptor\\s*\\.")));
    uses.removeIf(use -> use.startsWith("cli/Main: "));
    assertEquals(List.of(), uses);
  }

  @Test
  void nothingDependsOnTheDefaultLocaleTheClockOrTheCharset() throws IOException {
    assertEquals(List.of(), uses(AMBIENT));
  }

  @ParameterizedTest
  @CsvSource({
    "model, java.io.Reader",
    "model, dev.detente.query.Period",
    "query, java.io.Reader",
    "query, com.google.gson.Gson",
    "query, dev.detente.report.Table",
    "report, java.io.Writer",
    "report, dev.detente.render.Palette",
    "report, dev.detente.dataset.Problem",
    "render, dev.detente.query.Period",
    "render, dev.detente.dataset.Problem",
    "render, com.google.gson.stream.JsonReader",
    "dataset, dev.detente.cli.Words",
    "dataset, picocli.CommandLine",
    "cli, com.google.gson.Gson",
    "cli, java.util.*",
    "model, java.util.function.*",
  })
  void aForbiddenImportIsFound(String layer, String imported) {
    JavaSource source =
        JavaSource.of(layer + "/Any", "package p;\n\nimport static " + imported + ";\n");
    assertEquals(List.of(layer + "/Any imports " + imported), forbiddenImports(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(1);",
        "java.io.File file;",
        "LocalDate.now();",
        "Locale.getDefault();",
        "\"//\" + System.out; // said",
        "name.toLowerCase();",
      })
  void aForbiddenUseIsFound(String code) {
    JavaSource source = JavaSource.of("query/Any", "package p;\n\nclass Any {" + code + "}\n");
    long found =
        Stream.of(QUALIFIED, SURROUNDINGS, AMBIENT).mapToLong(p -> source.uses(p).size()).sum();
    assertEquals(1, found, code);
  }

  @Test
  void commentsAndStringsAreNoCode() {
    String text =
        "/** {@code System.out} */ class A { // Locale.getDefault()\n"
            + "String a = \"System.err \\\" //\"; char b = '\"'; String c = \"\"\"\nLocalDate.now()\n\"\"\"; }";
    JavaSource source = JavaSource.of("query/A", text);
    assertEquals(List.of(), source.uses(SURROUNDINGS));
    assertEquals(List.of(), source.uses(AMBIENT));
  }

  private static List<String> forbiddenImports(JavaSource source) {
    List<String> allowed = new ArrayList<>(MAY_IMPORT.get(source.layer()));
    allowed.add("java.util.");
    allowed.add("dev.detente." + source.layer() + ".");
    List<String> wrong = new ArrayList<>();
    for (String imported : source.imports()) {
      if (imported.endsWith("*") || allowed.stream().noneMatch(imported::startsWith)) {
        wrong.add(source.name() + " imports " + imported);
      }
    }
    return wrong;
  }

  private static List<String> uses(Pattern pattern) throws IOException {
    return sources().stream().flatMap(source -> source.uses(pattern).stream()).toList();
  }

  private static List<JavaSource> sources() throws IOException {
    List<JavaSource> sources = JavaSource.all(ROOT);
    try (Stream<Path> files = Files.walk(ROOT)) {
      assertEquals(files.filter(file -> file.toString().endsWith(".java")).count(), sources.size());
    }
    return sources;
  }
}
