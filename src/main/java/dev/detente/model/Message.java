package dev.detente.model;

import java.util.List;

/**
 * Something to tell the user, in no particular language.
 *
 * @param key the key of its words in {@code cli}
 * @param arguments the values that the words refer to by number
 */
public record Message(String key, List<String> arguments) {

  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }

  @Override
  public String toString() {
    return key + arguments;
  }
}
