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
 */
public record Asked(Option option, List<FilterValue.Part> parts, List<EventFilter> filters) {

  /** Returns what a date alone asks for. */
  static Asked of(Option option, String date) {
    FilterValue.Part part = new FilterValue.Part(new Name(date, false), false);
    return new Asked(option, List.of(part), List.of(EventFilter.ALL));
  }
}
