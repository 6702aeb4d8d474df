package dev.detente.cli.option;

import static dev.detente.cli.option.OptionGroup.flag;
import static dev.detente.cli.option.OptionGroup.single;

import dev.detente.cli.command.Session;
import dev.detente.cli.option.OptionGroup.Option;
import dev.detente.model.ValueException;
import dev.detente.query.Order;
import dev.detente.query.names.Keywords;
import dev.detente.render.OutputFormat;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
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
public record OutputOptions(
    OutputFormat format,
    Optional<String> columns,
    boolean header,
    boolean mark,
    Optional<String> sort,
    OptionalInt limit,
    boolean count) {

  /** Stands for all columns. */
  public static final String ALL = "all";

  /** Returns the options of commands that list rows. */
  public static OptionGroup group() {
    List<Option> options = new ArrayList<>();
    options.add(single("KEY[:desc],...", "--sort"));
    options.add(single("N", "-n", "--limit"));
    options.add(flag("--count"));
    options.addAll(formatGroup().options());
    return new OptionGroup("output", options);
  }

  /** Returns the options of commands that show something in full. */
  public static OptionGroup formatGroup() {
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
  public static OutputOptions of(ParseResult parsed, Session session) {
    return of(parsed, session, OutputFormat.OF_TABLES);
  }

  /**
   * Reads the options of a command that can write {@code formats}.
   *
   * @throws ValueException if a value is not understood, or two do not go together
   */
  public static OutputOptions of(ParseResult parsed, Session session, List<OutputFormat> formats) {
    OutputFormat format = format(value(parsed, "--format"), session, formats);
    Optional<String> columns = value(parsed, "--columns");
    if (columns.isPresent() && format.isJson()) {
      throw ValueException.malformed("columns.json", columns.get(), format.key());
    }
    if (columns.isPresent() && !format.hasColumns()) {
      throw ValueException.malformed(
          "format.other", "--columns", format.key(), "table, tsv, csv, markdown");
    }
    boolean mark = parsed.hasMatchedOption("--bom");
    if (mark && format != OutputFormat.CSV) {
      throw ValueException.malformed("format.other", "--bom", format.key(), "csv");
    }
    boolean header = !parsed.hasMatchedOption("--no-header");
    if (!header && (!format.hasColumns() || format == OutputFormat.MARKDOWN)) {
      throw ValueException.malformed(
          "format.other", "--no-header", format.key(), "table, tsv, csv");
    }
    boolean count = parsed.hasMatchedOption("--count");
    for (String option : List.of("--sort", "--columns", "--no-header", "--bom")) {
      if (count && parsed.hasMatchedOption(option)) {
        throw ValueException.malformed("count.alone", option);
      }
    }
    return new OutputOptions(
        format,
        columns,
        header,
        mark,
        value(parsed, "--sort"),
        limit(value(parsed, "--limit")),
        count);
  }

  /** Tells whether a page for people is wanted: nothing is said of the columns of a table. */
  public boolean page() {
    return format == OutputFormat.TABLE && columns.isEmpty() && header;
  }

  /** Returns the columns asked for. */
  public <T> List<Column<T>> columns(Columns<T> known) {
    return columns.isPresent() ? chosen(known, columns.get()) : known.of(known.usual());
  }

  /** Returns the order asked for, or the usual one. */
  public <T> Optional<Comparator<T>> order(Columns<T> known, Comparator<T> usual) {
    return sort.isPresent() ? sorted(known, usual) : Optional.of(usual);
  }

  /** Returns {@code rows} in the order asked for, else as they are, and no more than asked for. */
  public <T> List<T> arranged(List<T> rows, Columns<T> known) {
    if (sort.isEmpty()) {
      return limited(rows);
    }
    List<T> sorted = new ArrayList<>(rows);
    sorted(known, (T a, T b) -> 0).ifPresent(sorted::sort);
    return limited(sorted);
  }

  private <T> Optional<Comparator<T>> sorted(Columns<T> known, Comparator<T> ties) {
    return Order.parse(
        sort.get(), name -> known.find(name).map(Column::order), known.names(), ties);
  }

  /** Returns no more of {@code rows} than asked for. */
  public <T> List<T> limited(List<T> rows) {
    return rows.subList(0, Math.min(limit.orElse(rows.size()), rows.size()));
  }

  private static <T> List<Column<T>> chosen(Columns<T> known, String text) {
    if (Keywords.find(text, List.of(ALL)).isPresent()) {
      return known.all();
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String part : Keywords.list("--columns", text)) {
      String name = Keywords.find(part, known.names()).orElse("");
      if (name.isEmpty()) {
        throw ValueException.malformed("columns.unknown", part, String.join(" ", known.names()));
      }
      if (!chosen.add(name)) {
        throw ValueException.malformed("columns.repeated", name);
      }
    }
    return known.of(List.copyOf(chosen));
  }

  private static OutputFormat format(
      Optional<String> given, Session session, List<OutputFormat> formats) {
    if (given.isEmpty()) {
      return session.terminal().out() ? OutputFormat.TABLE : OutputFormat.TSV;
    }
    List<String> names = new ArrayList<>();
    for (OutputFormat format : formats) {
      names.add(format.key());
    }
    return OutputFormat.of(Keywords.choose("--format", given.get(), names)).orElseThrow();
  }

  private static OptionalInt limit(Optional<String> given) {
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    String digits = given.get();
    if (!digits.chars().allMatch(Character::isDigit)) {
      throw ValueException.malformed("limit.malformed", digits);
    }
    try {
      return OptionalInt.of(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      // more rows than there can be
      return OptionalInt.empty();
    }
  }

  private static Optional<String> value(ParseResult parsed, String option) {
    return parsed.commandSpec().findOption(option) == null
        ? Optional.empty()
        : Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }
}
