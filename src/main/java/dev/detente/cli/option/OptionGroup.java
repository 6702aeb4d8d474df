package dev.detente.cli.option;

import java.util.ArrayList;
import java.util.List;

/**
 * Options that help shows together.
 *
 * @param key what the words for its heading are found by
 * @param options the options, in the order that help shows them
 */
public record OptionGroup(String key, List<Option> options) {

  /** Returns the group for a command that {@code unwanted} mean nothing to. */
  public OptionGroup without(Option... unwanted) {
    List<String> names = new ArrayList<>();
    for (Option option : unwanted) {
      names.add(option.name());
    }
    List<Option> others = new ArrayList<>();
    for (Option option : options) {
      if (!names.contains(option.name())) {
        others.add(option);
      }
    }
    return new OptionGroup(key, others);
  }
}
