package dev.detente.cli.text;

import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.model.Message;
import dev.detente.render.Visible;
import java.util.ArrayList;
import java.util.List;

/** Puts problems of data files into words: {@code FILE:LINE:COL: PATH: words}. */
public final class ProblemText {

  /** A longer path is cut at its start, a longer value at its end; in UTF-16 units. */
  private static final int LONGEST = 80;

  private ProblemText() {}

  /** Returns the line of an error message. */
  public static String of(Problem problem, Words words) {
    return place(problem) + path(problem) + words.say(shortened(problem.message()));
  }

  /** Returns the line for the list of a check, which distinguishes errors from notes. */
  public static String ofCheck(Problem problem, Words words) {
    String severity = problem.severity() == Severity.ERROR ? "error: " : "note: ";
    return Visible.of(
        place(problem) + severity + path(problem) + words.say(shortened(problem.message())));
  }

  private static String place(Problem problem) {
    return problem.file() + problem.location().map(place -> ":" + place).orElse("") + ": ";
  }

  private static String path(Problem problem) {
    String path = problem.path();
    if (path.isEmpty()) {
      return "";
    }
    if (path.length() <= LONGEST) {
      return path + ": ";
    }
    int start = path.length() - LONGEST;
    return "$..." + path.substring(whole(path, start)) + ": ";
  }

  private static Message shortened(Message message) {
    List<String> values = new ArrayList<>();
    for (String value : message.arguments()) {
      values.add(
          value.length() <= LONGEST ? value : value.substring(0, whole(value, LONGEST)) + "...");
    }
    return new Message(message.key(), values);
  }

  /** Returns {@code index}, or the next one if it would split a surrogate pair. */
  private static int whole(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
  }
}
