package dev.detente.cli;

import dev.detente.model.ValueException;
import dev.detente.query.EventFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One value of a filter option: alternatives separated by commas, each excluded by {@code not:}
 * before it. A value that begins with {@code @} is one exact id, commas and all.
 *
 * @param wanted the alternatives
 * @param excluded the values to be excluded
 */
record OptionValue(List<String> wanted, List<String> excluded) {

  private static final String NOT = "not:";

  /** The sign of an exact id. */
  static final String EXACT = "@";

  /** Reads a value of {@code option}. */
  static OptionValue parse(String option, String value) {
    List<String> wanted = new ArrayList<>();
    List<String> excluded = new ArrayList<>();
    boolean exact = value.startsWith(EXACT) || value.startsWith(NOT + EXACT);
    for (String part : exact ? List.of(value) : List.of(value.split(",", -1))) {
      String text = part.strip();
      boolean not = text.startsWith(NOT);
      String name = not ? text.substring(NOT.length()).strip() : text;
      if (name.isEmpty() || name.equals(EXACT)) {
        throw ValueException.malformed("option.empty", option, value);
      }
      (not ? excluded : wanted).add(name);
    }
    return new OptionValue(wanted, excluded);
  }

  /** Returns the filter that the value stands for, each part of it read by {@code filter}. */
  EventFilter filter(Function<String, EventFilter> filter) {
    return EventFilter.of(each(wanted, filter), each(excluded, filter));
  }

  private static List<EventFilter> each(List<String> values, Function<String, EventFilter> filter) {
    List<EventFilter> filters = new ArrayList<>(values.size());
    for (String value : values) {
      filters.add(filter.apply(value));
    }
    return filters;
  }
}
