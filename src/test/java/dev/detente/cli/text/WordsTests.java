package dev.detente.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.Shown;
import dev.detente.cli.command.Command;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.QuadClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that both languages have words for everything, with the same places for values. */
final class WordsTests {

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("src/spark/java"));
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z][a-z0-9.-]*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  /** What these begin is named by a value, not by a literal. */
  private static final Set<String> NAMED_BY_VALUES =
      Set.of(
          "help",
          "group",
          "exit",
          "type",
          "variable",
          "quad",
          "kind",
          "column",
          "page",
          "heading",
          "asked");

  @Test
  void haveTheSameKeys() {
    assertEquals(keys(Language.EN), keys(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("english")
  void haveTheSamePlacesForValues(String key) {
    String english = WordsFile.of(Language.EN).getProperty(key);
    assertEquals(places(english), places(WordsFile.of(Language.AR).getProperty(key)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void existForAllThatHelpShows(Language language) {
    Properties words = WordsFile.of(language);
    for (Syntax command : Command.syntaxes()) {
      assertNotNull(words.getProperty("help." + command.name()), command.name());
      for (OptionGroup group : command.groups()) {
        assertNotNull(words.getProperty("group." + group.key()), group.key());
        for (Option option : group.options()) {
          assertNotNull(words.getProperty(option.key()), option.key());
        }
      }
    }
    for (ExitCode code : ExitCode.values()) {
      assertNotNull(words.getProperty("exit." + code.number()), code::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void existForTypesAndClasses(Language language) {
    Properties words = WordsFile.of(language);
    for (EventType type : EventType.values()) {
      assertNotNull(words.getProperty("type." + type), type::toString);
      assertNotNull(words.getProperty("quad." + type.quad().id()), type::toString);
    }
    assertEquals(4, QuadClass.values().length);
  }

  @Test
  void areAllMeantBySources() throws IOException {
    Set<String> messages = new TreeSet<>(keys(Language.EN));
    messages.removeIf(
        key -> key.startsWith("option-") || NAMED_BY_VALUES.contains(key.split("\\.")[0]));
    Set<String> families = new TreeSet<>();
    messages.forEach(key -> families.add(key.split("\\.")[0]));
    Set<String> meant = new TreeSet<>(Set.of("nothing"));
    for (String source : sources()) {
      Matcher literal = LITERAL.matcher(source);
      while (literal.find()) {
        if (families.contains(literal.group(1).split("\\.")[0])) {
          meant.add(literal.group(1));
        }
      }
    }
    assertTrue(meant.size() > 80);
    assertEquals(messages, meant);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void areWrittenInTheirLanguage(String key) {
    String arabic = WordsFile.of(Language.AR).getProperty(key);
    String english = WordsFile.of(Language.EN).getProperty(key);
    assertTrue(Shown.firstArabic(arabic) < arabic.length(), arabic);
    assertEquals(english.length(), Shown.firstArabic(english), english);
  }

  static Set<String> sentences() {
    Set<String> keys = keys(Language.EN);
    keys.removeIf(key -> key.endsWith(".examples"));
    keys.removeAll(Set.of("usage.pointer", "usage.other"));
    return keys;
  }

  static Set<String> english() {
    return keys(Language.EN);
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(WordsFile.of(language).stringPropertyNames());
  }

  private static Set<String> places(String words) {
    Set<String> places = new TreeSet<>();
    Matcher placeholder = PLACEHOLDER.matcher(words);
    while (placeholder.find()) {
      places.add(placeholder.group());
    }
    return places;
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.add(Files.readString(file));
        }
      }
    }
    return sources;
  }
}
