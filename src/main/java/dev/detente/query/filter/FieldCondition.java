package dev.detente.query.filter;

import dev.detente.model.Event;
import dev.detente.model.ValueException;
import dev.detente.query.names.Keywords;
import java.util.Collection;
import java.util.function.Function;

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
   * Returns the filter for the events of which the field says so.
   *
   * @param option the option it was given to
   * @param values what the field says of an event
   */
  public EventFilter filter(String option, Function<Event, Collection<String>> values) {
    EventFilter filter =
        FilterValue.parse(option, value)
            .filter(name -> new EventFilters.ByField(values, comparison.with(name)));
    return comparison == Comparison.OTHER ? new EventFilter.Not(filter) : filter;
  }
}
