package dev.detente.query.filter;

import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A condition on what a column or field says: {@code FATALITIES>=2}. What follows the sign is the
 * value of a filter. A name with such a sign in it stands between quotation marks.
 *
 * @param field the column or field as written, quotation marks included
 * @param comparison how it is compared
 * @param value what it is compared with
 */
public record FieldCondition(String field, Comparison comparison, String value) {

  /**
   * Reads a condition.
   *
   * @throws ValueException if there is no sign, or nothing before it
   */
  public static FieldCondition parse(String text) {
    for (int i = Keywords.endOfQuotation(text, 0); i < text.length(); i++) {
      Comparison comparison = Comparison.at(text, i);
      if (comparison != null) {
        String field = text.substring(0, i).strip();
        String value = text.substring(i + comparison.sign().length());
        if (!Keywords.unquoted(field).isEmpty() && !value.isBlank()) {
          return new FieldCondition(field, comparison, value);
        }
        break;
      }
    }
    throw ValueException.malformed("where.malformed", text);
  }

  /**
   * Returns what tells of all that the field says of one thing whether it says so.
   *
   * @param option the option it was given to
   * @throws ValueException if the value is not one to compare so
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
