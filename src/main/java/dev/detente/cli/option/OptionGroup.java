package dev.detente.cli.option;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that belong together.
 *
 * @param key what the words for its heading are found by
 * @param options the options, in the order that help shows them
 */
public record OptionGroup(String key, List<Option> options) {

  /** How often an option may be given, and whether it has a value. */
  enum Kind {
    /** With a value, once. */
    SINGLE,
    /** With a value, as often as one likes. */
    REPEATED,
    /** Without a value; given again it changes nothing. */
    FLAG
  }

  /**
   * One option, as lines are read with, and as help and manual tell of it.
   *
   * @param kind how it is given
   * @param label what stands for its value; empty for a flag
   * @param names its names, the long one last
   */
  public record Option(Kind kind, String label, List<String> names) {

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
  }

  /** Lets picocli parse the options. */
  public void addTo(CommandSpec spec) {
    for (Option option : options) {
      OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]));
      switch (option.kind()) {
        case SINGLE -> builder.type(String.class).arity("1");
        case REPEATED -> builder.type(List.class).auxiliaryTypes(String.class).arity("1");
        // of an array, so that it may be given again
        case FLAG -> builder.type(boolean[].class).arity("0");
      }
      spec.addOption(builder.build());
    }
  }

  /** Declares an option with a value, to be given once. */
  public static Option single(String label, String... names) {
    return new Option(Kind.SINGLE, label, List.of(names));
  }

  /** Declares an option with a value, to be given as often as one likes. */
  static Option repeated(String label, String... names) {
    return new Option(Kind.REPEATED, label, List.of(names));
  }

  /** Declares an option without a value. */
  public static Option flag(String... names) {
    return new Option(Kind.FLAG, "", List.of(names));
  }
}
