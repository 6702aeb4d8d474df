package dev.detente.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command-line option, from which parsing, help, manual and completion follow. Its description is
 * in the words of {@link #key}.
 *
 * @param kind whether and how often it has a value
 * @param label the placeholder of its value; empty for a flag
 * @param value the kind of its value
 * @param names its names, the long one last
 */
public record Option(Kind kind, String label, ValueKind value, List<String> names) {

  /** Whether and how often an option has a value. */
  public enum Kind {
    /** With a value, once. */
    SINGLE,
    /** With a value, any number of times. */
    REPEATED,
    /** Without a value; repeating it changes nothing. */
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

  /** Returns the long name, which messages use. */
  public String name() {
    return names.get(names.size() - 1);
  }

  public boolean hasValue() {
    return kind != Kind.FLAG;
  }

  /** Returns the key of its description. */
  public String key() {
    return "option" + name().substring(1);
  }

  public boolean isIn(ParseResult parsed) {
    return parsed.hasMatchedOption(name());
  }

  /** Returns its value on a line; the last of several. */
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
      // an array, so that it may be repeated
      case FLAG -> builder.type(boolean[].class).arity("0");
    }
    return builder.build();
  }
}
