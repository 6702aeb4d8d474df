package dev.detente.cli.option;

import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.FilterValue;
import dev.detente.query.names.Name;
import java.util.List;

/**
 * What one value of an option asks for, kept to be told in words.
 *
 * @param option the option
 * @param parts what commas separate in the value
 * @param filters what each of them stands for
 * @param filter what all of them stand for
 */
public record Asked(
    Option option, List<FilterValue.Part> parts, List<EventFilter> filters, EventFilter filter) {

  /** Returns what a value without parts asks for: a date, or a condition. */
  static Asked of(Option option, String value) {
    return of(option, value, EventFilter.ALL);
  }

  static Asked of(Option option, String value, EventFilter filter) {
    FilterValue.Part part = new FilterValue.Part(new Name(value, false), false);
    return new Asked(option, List.of(part), List.of(filter), filter);
  }
}
