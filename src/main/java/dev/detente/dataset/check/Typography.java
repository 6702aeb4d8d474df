package dev.detente.dataset.check;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.regex.Pattern;

/** Checks how texts are set: capitals, quotation marks and blanks. */
final class Typography {

  /** With fewer letters, or fewer per word, capitals may be abbreviations. */
  private static final int LETTERS_OF_CAPITALS = 10;

  private static final int LETTERS_OF_ABBREVIATIONS = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final String NOT_ARABIC = "\"'“”‘’";
  private static final String NO_BLANK_BEFORE = ",.;:!?)]%،؛؟»";
  private static final String NO_BLANK_AFTER = "([«";

  private Typography() {}

  /** Notes a title in capitals. */
  static void capitals(String member, LocalizedText title, ProblemReporter report) {
    ProblemReporter.each(
        member,
        title,
        (path, words) -> {
          long capitals = words.codePoints().filter(Character::isUpperCase).count();
          if (capitals >= LETTERS_OF_CAPITALS
              && capitals > LETTERS_OF_ABBREVIATIONS * WORD.matcher(words).results().count()
              && words.codePoints().noneMatch(Character::isLowerCase)) {
            report.note(path, "check.capitals", words);
          }
        });
  }

  /** Notes what is set wrongly in the languages of the record. */
  static void check(String member, LocalizedText text, ProblemReporter report) {
    for (Language language : Language.values()) {
      blanks(member + "." + language.code(), text.own(language), report);
    }
    text.own(Language.AR)
        .chars()
        .filter(c -> NOT_ARABIC.indexOf(c) >= 0)
        .distinct()
        .forEach(
            c ->
                report.note(
                    member + "." + Language.AR.code(), "check.quotes", Character.toString(c)));
  }

  /** Notes each run of white space that is not one blank between words. */
  private static void blanks(String path, String text, ProblemReporter report) {
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && isBlank(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        boolean inside = start > 0 && end < text.length();
        if (!inside || !text.substring(start, end).equals(" ")) {
          report.note(path, "check.blanks", wordsAround(text, start, end));
        } else if (NO_BLANK_BEFORE.indexOf(text.charAt(end)) >= 0 && !beginsWord(text, end)
            || NO_BLANK_AFTER.indexOf(text.charAt(start - 1)) >= 0) {
          report.note(path, "check.blank-at-mark", wordsAround(text, start, end));
        }
        start = end;
      }
    }
  }

  /** Tells whether a full stop is part of the word or number that follows, as in .NET. */
  private static boolean beginsWord(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static String wordsAround(String text, int start, int end) {
    int from = start;
    while (from > 0 && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !isBlank(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
