package dev.detente.cli;

import static dev.detente.cli.OptionGroup.flag;
import static dev.detente.cli.OptionGroup.single;

import dev.detente.cli.OptionGroup.Option;
import dev.detente.model.ValueException;
import dev.detente.query.Order;
import dev.detente.render.OutputFormat;
import dev.detente.report.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * How an answer is ordered, cut and written.
 *
 * @param format the format
 * @param columns the columns asked for; empty for the usual ones
 * @param header whether the names of the columns are written
 * @param mark whether CSV begins with a byte order mark
 * @param sort what to sort by; empty for the usual order
 * @param limit how many rows at the most
 * @param count whether only their number is wanted
 */
record OutputOptions(
    OutputFormat format,
    Optional<String> columns,
    boolean header,
    boolean mark,
    Optional<String> sort,
    OptionalInt limit,
    boolean count) {

  /** Stands for all columns. */
  static final String ALL = "all";

  /** Returns the options of commands that list rows. */
  static OptionGroup group() {
    List<Option> options = new ArrayList<>();
    options.add(single("KEY[:desc],...", "--sort"));
    options.add(single("N", "-n", "--limit"));
    options.add(flag("--count"));
    options.addAll(formatGroup().options());
    return new OptionGroup("output", options);
  }

  /** Returns the options of commands that show something in full. */
  static OptionGroup formatGroup() {
    return new OptionGroup(
        "output",
        List.of(
            single("FORMAT", "-o", "--format"),
            single("COLUMN,...", "-c", "--columns"),
            flag("--no-header"),
            flag("--bom")));
  }

  /**
   * Reads the options.
   *
   * @throws ValueException if a value is not understood, or two do not go together
   */
  static OutputOptions of(ParseResult parsed, Session session) {
    OutputFormat format = format(value(parsed, "--format"), session);
    Optional<String> columns = value(parsed, "--columns");
    if (columns.isPresent() && format.isJson()) {
      throw ValueException.malformed("columns.json", columns.get(), format.key());
    }
    boolean mark = parsed.hasMatchedOption("--bom");
    if (mark && format != OutputFormat.CSV) {
      throw ValueException.malformed("bom.csv", format.key());
    }
    return new OutputOptions(
        format,
        columns,
        !parsed.hasMatchedOption("--no-header"),
        mark,
        value(parsed, "--sort"),
        limit(value(parsed, "--limit")),
        parsed.hasMatchedOption("--count"));
  }

  /** Returns the columns asked for. */
  List<String> columns(Columns<?> known) {
    return columns.isPresent() ? chosen(known, columns.get()) : known.defaults();
  }

  /** Returns the order asked for, or the usual one. */
  <T> Optional<Comparator<T>> order(Columns<T> known, Comparator<T> usual) {
    return sort.isPresent()
        ? Order.parse(sort.get(), known::order, known.names(), usual)
        : Optional.of(usual);
  }

  /** Returns {@code rows} in the order asked for, else as they are, and no more than asked for. */
  <T> List<T> arranged(List<T> rows, Columns<T> known) {
    List<T> arranged = new ArrayList<>(rows);
    if (sort.isPresent()) {
      Order.parse(sort.get(), known::order, known.names(), (T a, T b) -> 0)
          .ifPresent(arranged::sort);
    }
    return limit.isPresent() && limit.getAsInt() < arranged.size()
        ? arranged.subList(0, limit.getAsInt())
        : arranged;
  }

  private static List<String> chosen(Columns<?> known, String text) {
    if (text.equals(ALL)) {
      return known.names();
    }
    List<String> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String part : text.split(",", -1)) {
      String name = part.strip();
      if (!known.names().contains(name)) {
        throw ValueException.malformed("columns.unknown", name, String.join(" ", known.names()));
      }
      if (!seen.add(name)) {
        throw ValueException.malformed("columns.repeated", name);
      }
      chosen.add(name);
    }
    return chosen;
  }

  private static OutputFormat format(Optional<String> given, Session session) {
    if (given.isEmpty()) {
      return session.terminal().out() ? OutputFormat.TABLE : OutputFormat.TSV;
    }
    StringBuilder names = new StringBuilder();
    for (OutputFormat format : OutputFormat.values()) {
      names.append(names.length() == 0 ? "" : ", ").append(format.key());
    }
    return OutputFormat.of(given.get().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                ValueException.malformed(
                    "option.choice", "--format", given.get(), names.toString()));
  }

  private static OptionalInt limit(Optional<String> given) {
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int limit = Integer.parseInt(given.get());
      if (limit >= 0) {
        return OptionalInt.of(limit);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw ValueException.malformed("limit.malformed", given.get());
  }

  private static Optional<String> value(ParseResult parsed, String option) {
    return parsed.commandSpec().findOption(option) == null
        ? Optional.empty()
        : Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }
}
