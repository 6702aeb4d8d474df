package dev.detente.query.filter;

import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition on a column or field, such as {@code FATALITIES>=2}. After the sign comes a filter
 * value. A name that contains such a sign must be in quotation marks.
 *
 * @param field the column or field as written, with any quotation marks
 * @param comparison how it is compared
 * @param value the value to compare with
 */
public record FieldCondition(String field, Comparison comparison, String value) {

  /** What stands behind an equals sign in the signs of other programs, as in =>. */
  private static final String NO_SIGN = "<>~";

  /**
   * Parses a condition.
   *
   * @throws ValueException if the sign, or what belongs on either side of it, is missing
   */
  public static FieldCondition parse(String text) {
    for (int i = Keywords.endOfQuotation(text, 0); i < text.length(); i++) {
      Comparison comparison = Comparison.at(text, i);
      if (comparison != null) {
        String field = text.substring(0, i).strip();
        String value = text.substring(i + comparison.sign().length());
        boolean mistaken =
            value.isBlank()
                || (comparison == Comparison.SAME && NO_SIGN.indexOf(value.charAt(0)) >= 0);
        if (!Keywords.unquoted(field).isEmpty() && !mistaken) {
          return new FieldCondition(field, comparison, value);
        }
        break;
      }
    }
    throw ValueException.malformed("where.malformed", text);
  }

  /**
   * Returns the test of all values that a row has in the field.
   *
   * @param option the option, for messages
   * @throws ValueException if the value cannot be compared in this way
   */
  public Predicate<Collection<String>> test(String option) {
    List<Predicate<String>> wanted = new ArrayList<>();
    List<Predicate<String>> excluded = new ArrayList<>();
    for (FilterValue.Part part : FilterValue.parse(option, value).parts()) {
      (part.excluded() ? excluded : wanted).add(comparison.with(part.name()));
    }
    boolean opposite = comparison == Comparison.OTHER;
    return said -> opposite != ((wanted.isEmpty() || any(said, wanted)) && !any(said, excluded));
  }

  private static boolean any(Collection<String> said, List<Predicate<String>> tests) {
    for (String each : said) {
      for (Predicate<String> test : tests) {
        if (test.test(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
