package dev.detente.cli.option;

import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.FilterValue;
import dev.detente.query.names.Name;
import java.util.List;

/**
 * What a value of an option asks for, kept so that it can be put into words.
 *
 * @param option the option
 * @param parts the parts between commas
 * @param filters the filter of each part
 * @param filter the filter of the whole
 */
public record Asked(
    Option option, List<FilterValue.Part> parts, List<EventFilter> filters, EventFilter filter) {

  /** Returns what a value without parts asks for. */
  static Asked of(Option option, String value) {
    return of(option, value, EventFilter.ALL);
  }

  static Asked of(Option option, String value, EventFilter filter) {
    FilterValue.Part part = new FilterValue.Part(new Name(value, false), false);
    return new Asked(option, List.of(part), List.of(filter), filter);
  }
}
