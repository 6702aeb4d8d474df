package dev.detente.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.detente.cli.CliRunner;
import dev.detente.cli.command.Command;
import dev.detente.cli.completion.Completion.Word;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.option.ValueKind;
import dev.detente.cli.text.Words;
import dev.detente.dataset.ChronologyReader;
import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Chronology;
import dev.detente.model.Language;
import dev.detente.report.Grouping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests that the program accepts what completion offers. */
final class CompletionTests {

  private static final Completion WORDS = words(Language.EN);

  /** Gives every command and option each word that may follow it: an option to one command. */
  @TestFactory
  Stream<DynamicTest> everyWordIsTaken() {
    Set<String> seen = new HashSet<>();
    return WORDS.values().entrySet().stream()
        .filter(value -> !value.getValue().list().isEmpty() && !value.getKey().matches(".* -\\w"))
        .filter(value -> seen.add(value.getKey().replaceFirst("^\\w+ ", "") + value.getValue()))
        .map(value -> dynamicTest(value.getKey(), () -> taken(value.getKey(), value.getValue())));
  }

  private static void taken(String place, ValueKind value) {
    List<String> texts = texts(value.list());
    assertFalse(texts.isEmpty(), value.list());
    switch (value.shape()) {
      case FILTER -> {
        runs(place, String.join(",", texts));
        runs(place, "not:" + String.join(",not:", texts));
      }
      case BEGINNING -> texts.forEach(text -> runs(place, text + "2025"));
      default -> texts.forEach(text -> runs(place, text));
    }
  }

  /** Runs a command that takes {@code word}, which is an argument, or the value of its option. */
  private static void runs(String place, String word) {
    List<String> line = new ArrayList<>(List.of(place.split(" ")));
    if (line.get(0).equals(Syntax.ROOT.name())) {
      line.remove(0);
    }
    line.add(word);
    boolean option = place.contains(" ");
    if (line.get(0).equals("show") && option) {
      line.add("2025-02-18");
    } else if (line.get(0).equals("completion") && option) {
      line.add("bash");
    } else if (line.get(0).equals("who")) {
      line.addAll(option ? List.of("putin", "-n1") : List.of("-n1"));
    } else if (line.get(0).equals("summary") && !line.contains("--by")) {
      // a column of a summary is there only if it is counted by
      String key = word.replace(":desc", "");
      line.add("--by=" + (Grouping.of(key).isPresent() ? key : "type"));
    }
    CliRunner.CliResult result = CliRunner.piped().run(line.toArray(new String[0]));
    // of the commands, two need an argument
    int expected = line.equals(List.of("show")) || line.equals(List.of("completion")) ? 2 : 0;
    assertEquals(expected, result.code(), () -> line + ": " + result.err());
  }

  @Test
  void everyOptionOfEveryCommandIsOffered() {
    for (String command : Command.names()) {
      List<String> offered = texts("options_" + command);
      String help = CliRunner.piped().out("help", command);
      for (String option : offered) {
        assertTrue(help.contains(option), command + " " + option);
      }
      help.lines()
          .filter(line -> line.matches("  (-\\w, |    )--.*"))
          .map(line -> line.replaceFirst("^.*?(--[\\w-]+).*$", "$1"))
          .forEach(option -> assertTrue(offered.contains(option), command + " " + option));
    }
  }

  @Test
  void idsAndNamesInBothScriptsAreOffered() {
    List<String> actors = texts("actors");
    assertTrue(actors.containsAll(List.of("putin", "Vladimir Putin", "فلاديمير بوتين")));
    assertTrue(texts("themes").containsAll(List.of("russia-china", "توتر")));
    assertTrue(texts("countries").containsAll(List.of("CN", "China", "الصين")));
    assertTrue(texts("periods").containsAll(List.of("2025-Q1", "2025-02", "feb", "فبراير")));
  }

  @Test
  void meaningsAreInTheLanguageAskedFor() {
    Map<String, List<Word>> arabic = words(Language.AR).lists();
    assertTrue(arabic.get("actors").contains(new Word("putin", "فلاديمير بوتين")));
    assertTrue(arabic.get("themes").contains(new Word("tension", "توتر")));
    assertTrue(
        arabic.get("commands").contains(new Word("help", "عرض هذه المساعدة، أو مساعدة أمر بعينه")));
  }

  @Test
  void aNameThatIsAnIdButForItsCaseIsOfferedOnce() {
    assertTrue(texts("actors").contains("china"));
    assertFalse(texts("actors").contains("China"));
  }

  @Test
  void writesYearsAsDatesAre() {
    Chronology record =
        ShortChronology.of(EventBuilder.on("-0066-03").build(), EventBuilder.on("0285").build());
    List<String> periods = new RecordWords(record, Language.EN).periods();
    assertEquals("-0066", periods.get(0));
    assertTrue(periods.containsAll(List.of("-0066-Q1", "-0066-03", "0285", "0285-12")));
  }

  private static List<String> texts(String list) {
    return WORDS.lists().get(list).stream().map(Word::text).toList();
  }

  private static Completion words(Language language) {
    Words words = new Words(language);
    return Completion.of(Command.syntaxes(), ChronologyReader.bundled(), language, words);
  }
}
