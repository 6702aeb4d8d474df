package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.cli.command.Command;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.HelpPage;
import dev.detente.cli.text.Words;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the built manual: that it is well-formed, and says what help says. */
final class ManualIT {

  private static final List<String> COMMANDS = Command.names();

  private final Words words = new Words(Language.EN);

  @ParameterizedTest
  @MethodSource("pages")
  void hasNothingForMandocToBlame(String page) throws Exception {
    Tool.MANDOC.need();
    // where it looks for the pages that this one refers to; it also says that none are indexed
    String script = "MANPATH=target/man mandoc -T lint -W style target/man/" + page;
    Launched run = Launched.script(script + " 2>/dev/null");
    assertEquals(new Launched("", "", 0), run);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasNothingForManToWarnOf(String page) throws Exception {
    Tool.MAN.need();
    String script = "man --warnings -E UTF-8 -l -Tutf8 -Z target/man/" + page + " >/dev/null";
    Launched run = Launched.script(script, Map.of("LC_ALL", "C.UTF-8", "MANROFFSEQ", ""));
    assertEquals(new Launched("", "", 0), run);
  }

  static Stream<String> pages() {
    return Stream.concat(
        Stream.of("man1/detente.1", "man5/detente.5"),
        COMMANDS.stream().map(name -> "man1/detente-" + name + ".1"));
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void saysOfACommandWhatHelpSays(String name) throws Exception {
    Syntax command = Command.of(name).syntax();
    List<String> expected = new ArrayList<>();
    expected.add("detente-" + name + " – " + words.say("help." + name));
    expected.addAll(words.say("help." + name + ".examples").lines().toList());
    if (words.has("help." + name + ".details")) {
      expected.addAll(words.say("help." + name + ".details").lines().toList());
    }
    for (OptionGroup group : command.groups()) {
      expected.add(words.say("group." + group.key()));
      expected.addAll(options(group));
    }
    expected.addAll(exitCodes());
    assertSays(expected, rendered("man1/detente-" + name + ".1"));
  }

  @Test
  void saysOfTheProgramWhatHelpSays() throws Exception {
    List<String> expected = new ArrayList<>(words.say("help.overview").lines().toList());
    for (String name : COMMANDS) {
      expected.add("detente-" + name + "(1) " + words.say("help." + name));
    }
    expected.addAll(options(GlobalOptions.GROUP));
    for (String variable : HelpPage.VARIABLES) {
      expected.add(variable + " " + words.say("variable." + variable));
    }
    expected.addAll(exitCodes());
    assertSays(expected, rendered("man1/detente.1"));
  }

  @Test
  void tellsTheTypesThatAFileMayHave() throws Exception {
    List<String> expected = new ArrayList<>();
    for (EventType type : EventType.values()) {
      expected.add(type + " " + words.say("type." + type));
    }
    assertSays(expected, rendered("man5/detente.5"));
  }

  private List<String> options(OptionGroup group) {
    List<String> items = new ArrayList<>();
    for (Option option : group.options()) {
      String value = option.hasValue() ? " " + option.label() : "";
      String meaning = words.say(option.key());
      items.add(String.join(", ", option.names()) + value + " " + meaning);
    }
    return items;
  }

  private List<String> exitCodes() {
    return Stream.of(ExitCode.values())
        .map(code -> code.number() + " " + words.say("exit." + code.number()))
        .toList();
  }

  private static void assertSays(List<String> expected, String page) {
    List<String> missing =
        expected.stream().filter(words -> !page.contains(words.replaceAll("\\s+", " "))).toList();
    assertEquals(List.of(), missing);
  }

  /** Returns the words of a page, a space between each two, without bold and underlined ones. */
  private static String rendered(String page) throws Exception {
    Tool.MANDOC.need();
    Launched run = Launched.script("mandoc -T utf8 target/man/" + page);
    assertEquals(0, run.code(), run.err());
    return run.out().replaceAll(".\b", "").replaceAll("\\s+", " ");
  }
}
