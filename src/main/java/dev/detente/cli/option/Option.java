package dev.detente.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * One option: lines are parsed by it, and help, manual and completion tell of it. What it is for is
 * said by the words of {@link #key}.
 *
 * @param kind how it is given
 * @param label what stands for its value; empty for a flag
 * @param value what its value is made up of
 * @param names its names, the long one last
 */
public record Option(Kind kind, String label, ValueKind value, List<String> names) {

  /** How often an option may be given, and whether it has a value. */
  public enum Kind {
    /** With a value, once. */
    SINGLE,
    /** With a value, as often as one likes. */
    REPEATED,
    /** Without a value; given again it changes nothing. */
    FLAG
  }

  public static Option single(String label, ValueKind value, String... names) {
    return new Option(Kind.SINGLE, label, value, List.of(names));
  }

  public static Option repeated(String label, ValueKind value, String... names) {
    return new Option(Kind.REPEATED, label, value, List.of(names));
  }

  public static Option flag(String... names) {
    return new Option(Kind.FLAG, "", ValueKind.TEXT, List.of(names));
  }

  /** Returns the long name, which messages call it by. */
  public String name() {
    return names.get(names.size() - 1);
  }

  public boolean hasValue() {
    return kind != Kind.FLAG;
  }

  /** Returns what the words that tell its meaning are found by. */
  public String key() {
    return "option" + name().substring(1);
  }

  public boolean isIn(ParseResult parsed) {
    return parsed.hasMatchedOption(name());
  }

  /** Returns what a line gives it; of several values the last. */
  public Optional<String> in(ParseResult parsed) {
    List<String> values = allIn(parsed);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  public List<String> allIn(ParseResult parsed) {
    return isIn(parsed) ? parsed.matchedOption(name()).stringValues() : List.of();
  }

  OptionSpec spec() {
    OptionSpec.Builder builder = OptionSpec.builder(names.toArray(new String[0]));
    switch (kind) {
      case SINGLE -> builder.type(String.class).arity("1");
      case REPEATED -> builder.type(List.class).auxiliaryTypes(String.class).arity("1");
      // of an array, so that it may be given again
      case FLAG -> builder.type(boolean[].class).arity("0");
    }
    return builder.build();
  }
}
