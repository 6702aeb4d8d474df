package dev.detente.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options that belong together.
 *
 * @param key what the words for its heading are found by
 * @param options the options, in the order that help shows them
 */
record OptionGroup(String key, List<OptionSpec> options) {

  /** Declares an option with a value, to be given once. */
  static OptionSpec single(String label, String... names) {
    return OptionSpec.builder(names).paramLabel(label).type(String.class).arity("1").build();
  }

  /** Declares an option with a value, to be given as often as one likes. */
  static OptionSpec repeated(String label, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .build();
  }

  /** Declares an option without a value. */
  static OptionSpec flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0").build();
  }
}
