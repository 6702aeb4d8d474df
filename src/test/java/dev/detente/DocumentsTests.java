package dev.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that what is written for people names only classes and files that there are. */
final class DocumentsTests {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path CODE = ROOT.resolve("src/main/java/dev/detente");

  /** What stands between backticks, or in a block of commands. */
  private static final Pattern CODE_SPAN = Pattern.compile("`([^`\n]+)`|(?m)^(mvn .*|\\.ci/.*)$");

  private static final Pattern CLASS =
      Pattern.compile("(?<![\\w-])[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]*)+");
  private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)(?:#[^)]*)?\\)");
  private static final Pattern VERSION = Pattern.compile("<([a-z-]+\\.version)>([^<]+)<");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", ".github/CONTRIBUTING.md", "src/bench/README.md"})
  void namesOnlyWhatThereIs(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));
    assertEquals(Set.of(), missing(text, ROOT.resolve(document).getParent()));
  }

  @ParameterizedTest
  @CsvSource({
    "see `EventGuesser`, EventGuesser",
    "`report/EventGuesser` has them, report/EventGuesser",
    "`mvn test -Dtest=PeriodTest`, PeriodTest",
    "in `src/package/rpm`, src/package/rpm",
    "`words_fr.properties`, words_fr.properties",
    "[speed](src/bench/SPEED.md), src/bench/SPEED.md",
  })
  void whatIsStaleIsFound(String text, String missing) throws IOException {
    assertTrue(missing(text, ROOT).contains(missing), text);
  }

  @Test
  void tellsTheCommandsThatAreRunOnACleanCheckout() throws IOException {
    String contributing = Files.readString(ROOT.resolve(".github/CONTRIBUTING.md"));
    List<String> commands =
        Files.readString(ROOT.resolve(".ci/run"))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("mvn "))
            .toList();
    assertFalse(commands.isEmpty());
    for (String command : commands) {
      assertTrue(contributing.contains("`" + command + "`"), command);
    }
  }

  @Test
  void theChecksUseWhatTheBuildUses() throws IOException {
    Map<String, String> build = versions("pom.xml");
    assertFalse(build.isEmpty());
    assertEquals(build, versions("src/checks/pom.xml"));
  }

  private static Map<String, String> versions(String pom) throws IOException {
    return VERSION
        .matcher(Files.readString(ROOT.resolve(pom)))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  private static Set<String> missing(String text, Path folder) throws IOException {
    Set<String> names = names();
    Set<String> missing = new TreeSet<>();
    for (MatchResult span : CODE_SPAN.matcher(text).results().toList()) {
      String code = span.group(1) == null ? span.group(2) : span.group(1);
      CLASS
          .matcher(code)
          .results()
          .map(MatchResult::group)
          .filter(name -> !names.contains(name + ".java"))
          .forEach(missing::add);
      Stream.of(code.split("[ =]"))
          .filter(word -> isFile(word) && !exists(word, names))
          .forEach(missing::add);
    }
    LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !Files.exists(folder.resolve(link)))
        .forEach(missing::add);
    return missing;
  }

  /** Tells whether a word stands for a file or folder of ours, or a class in its package. */
  private static boolean isFile(String word) {
    return word.matches("(src|\\.ci|\\.github)/[\\w./-]+|[\\w.-]+\\.(properties|xml|java|md)")
        || (word.matches("[a-z]+(/[a-z]+)*/[A-Z]\\w+")
            && Files.exists(CODE.resolve(word.split("/")[0])));
  }

  private static boolean exists(String word, Set<String> names) {
    return Files.exists(ROOT.resolve(word.replaceFirst("/[A-Z]+(/[A-Z]+)*$", "")))
        || Files.exists(CODE.resolve(word + ".java"))
        || names.contains(word);
  }

  /** Returns the names of all files that are under version control's folders. */
  private static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
