package dev.detente.model;

import java.util.List;

/**
 * Something to tell the user, in no particular language.
 *
 * @param key the key of its words in {@code cli}
 * @param arguments the values that the words refer to by number
 */
public record Message(String key, List<String> arguments) {

  /** The signs that no shell takes for more than they are. */
  private static final String PLAIN = "_@%+:,./-=";

  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** Returns a word of a command line as one would type it in a POSIX shell. */
  public static String typed(String word) {
    boolean plain = !word.isEmpty() && word.charAt(0) != '=';
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
    }
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  @Override
  public String toString() {
    return key + arguments;
  }
}
