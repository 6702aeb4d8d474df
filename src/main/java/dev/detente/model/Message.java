package dev.detente.model;

import java.util.List;

/**
 * Names something the user is to be told, without saying it in any language.
 *
 * @param key what is said: a key of the word lists in {@code cli}
 * @param arguments the values it is said about, in the order the words refer to them
 */
public record Message(String key, List<String> arguments) {

  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** Returns the message {@code key} about {@code arguments}. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }

  @Override
  public String toString() {
    return key + arguments;
  }
}
