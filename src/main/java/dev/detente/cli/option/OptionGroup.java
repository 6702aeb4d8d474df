package dev.detente.cli.option;

import java.util.ArrayList;
import java.util.List;

/**
 * Options that the help shows together.
 *
 * @param key the key of its heading
 * @param options the options, in the order of the help
 */
public record OptionGroup(String key, List<Option> options) {

  /** Returns the group without some options, for a command to which they mean nothing. */
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
