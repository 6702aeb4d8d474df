package dev.detente.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.cli.command.Command;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tests what is known about a line before it is parsed, and that picocli then agrees. */
final class RawLineTests {

  /**
   * What lines are made up of: each kind of option, alone and attached, and words like commands.
   */
  private static final List<String> TOKENS =
      List.of(
          "list",
          "check",
          "help",
          "-d",
          "-dlist",
          "-d=x",
          "--data=-e",
          "-ed",
          "-eh",
          "-e",
          "--lang",
          "--debug",
          "--",
          "-a",
          "-sx",
          "--count=1");

  /** What no line is right with that begins so. */
  private static final List<String> REFUSED = List.of("-a", "-sx", "--count=1");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list                          | list    |
          -d list list                  | list    | --data=list
          --data list who x             | who     | --data=list
          -dlist check                  | check   | --data=list
          -d=list check                 | check   | --data=list
          --data=list check             | check   | --data=list
          -ed list sources              | sources  | --data=list --exit-status
          -edlist sources               | sources  | --data=list --exit-status
          -d check list --help          | list    | --data=check --help
          list -d check -h              | list    | --data=check --help
          list -eh                      | list    | --exit-status --help
          list -a list                  | list    | --actor=list
          list -s help --lang ar        | list    | --lang=ar --search=help
          list -n -1                    | list    | --limit=-1
          list --search=--help          | list    | --search=--help
          list -s--help                 | list    | --search=--help
          list -s --help                | list    | --help
          who -- --help                 | who     |
          -- list --help                | list    |
          -e -- list                    | list    | --exit-status
          lst list --help               |         | --help
          -n3 list --debug              | list    | --debug
          --lang ar --color=never help  | help    | --color=never --lang=ar
          help list                     | help    |
          """)
  void tellsCommandAndOptions(String args, String command, String options) {
    RawLine line = new RawLine(Command.syntaxes(), args.split(" "));
    assertEquals(Optional.ofNullable(command), line.command().map(Syntax::name));
    List<String> given = new ArrayList<>();
    for (Option option : line.syntax().options()) {
      line.value(option).ifPresent(value -> given.add(option.name() + "=" + value));
      if (line.has(option)) {
        given.add(option.name());
      }
    }
    given.sort(null);
    assertEquals(options == null ? "" : options, String.join(" ", given));
  }

  /** Whatever picocli accepts, it reads as the line was read before. */
  @ParameterizedTest(name = "{0} ...")
  @MethodSource("tokens")
  void isReadAlikeByPicocli(String first) {
    int accepted = 0;
    for (String second : TOKENS) {
      for (String third : TOKENS) {
        accepted += isReadAlike(first, second, third) ? 1 : 0;
      }
    }
    assertEquals(REFUSED.contains(first), accepted == 0, first);
  }

  private static boolean isReadAlike(String... args) {
    RawLine line = new RawLine(Command.syntaxes(), args);
    ParseResult parsed;
    try {
      parsed = line.parse();
    } catch (ParameterException | ValueException e) {
      return false;
    }
    for (Option option : line.syntax().options()) {
      boolean given = option.hasValue() ? line.value(option).isPresent() : line.has(option);
      assertEquals(option.isIn(parsed), given, () -> List.of(args) + option.name());
      if (option.hasValue()) {
        assertEquals(option.allIn(parsed), line.values(option), () -> List.of(args).toString());
      }
    }
    return true;
  }

  static Stream<String> tokens() {
    return TOKENS.stream();
  }

  @Test
  void namesEachOptionOnce() {
    Set<Option> all = new LinkedHashSet<>();
    for (Syntax command : Command.syntaxes()) {
      all.addAll(command.options());
    }
    List<String> names = all.stream().flatMap(option -> option.names().stream()).toList();
    assertEquals(List.copyOf(new LinkedHashSet<>(names)), names);
  }
}
