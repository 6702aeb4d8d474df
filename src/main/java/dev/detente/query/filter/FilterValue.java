package dev.detente.query.filter;

import dev.detente.model.ValueException;
import dev.detente.query.names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The value of a filter option, which has one syntax for all of them: a comma means or, {@code
 * not:} before a part excludes it, and {@code @} before a part means exactly that id. A comma
 * within quotation marks belongs to the part, and so does one after {@code @} unless {@code @} or
 * {@code not:} follows it.
 *
 * @param parts the parts between commas
 */
public record FilterValue(List<Part> parts) {

  private static final String NOT = "not:";

  /**
   * One part of the value.
   *
   * @param name the name it gives
   * @param excluded whether {@code not:} stands before it
   */
  public record Part(Name name, boolean excluded) {}

  /**
   * Parses the value of {@code option}.
   *
   * @throws ValueException if a part is empty
   */
  public static FilterValue parse(String option, String value) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    while (start <= value.length()) {
      int from = afterBlanks(value, start);
      boolean excluded = value.startsWith(NOT, from);
      from = excluded ? afterBlanks(value, from + NOT.length()) : from;
      boolean exact = value.startsWith(Name.EXACT, from);
      from = exact ? from + Name.EXACT.length() : from;
      int end = exact ? endOfExact(value, from) : endOfName(value, from);
      String text = value.substring(from, end).strip();
      if (text.isEmpty()) {
        throw ValueException.malformed("option.empty", option, value);
      }
      parts.add(new Part(new Name(text, exact), excluded));
      start = end + 1;
    }
    return new FilterValue(parts);
  }

  /** Returns the filter for the whole value; {@code filter} makes that of each name. */
  public EventFilter filter(Function<Name, EventFilter> filter) {
    List<EventFilter> wanted = new ArrayList<>();
    List<EventFilter> all = new ArrayList<>();
    for (Part part : parts) {
      EventFilter read = filter.apply(part.name());
      if (part.excluded()) {
        all.add(new EventFilter.Not(read));
      } else {
        wanted.add(read);
      }
    }
    if (!wanted.isEmpty()) {
      all.add(0, EventFilter.any(wanted));
    }
    return EventFilter.all(all);
  }

  private static int endOfExact(String value, int from) {
    for (int i = value.indexOf(',', from); i >= 0; i = value.indexOf(',', i + 1)) {
      int next = afterBlanks(value, i + 1);
      if (value.startsWith(Name.EXACT, next) || value.startsWith(NOT, next)) {
        return i;
      }
    }
    return value.length();
  }

  private static int endOfName(String value, int from) {
    for (int i = from; i < value.length(); i++) {
      if (value.charAt(i) == ',') {
        return i;
      }
      i = Phrase.endOfQuotation(value, i, from);
    }
    return value.length();
  }

  private static int afterBlanks(String value, int from) {
    int i = from;
    while (i < value.length() && Character.isWhitespace(value.charAt(i))) {
      i++;
    }
    return i;
  }
}
