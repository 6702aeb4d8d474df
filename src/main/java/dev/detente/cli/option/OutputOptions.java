package dev.detente.cli.option;

import static dev.detente.cli.option.Option.flag;
import static dev.detente.cli.option.Option.single;

import dev.detente.model.ValueException;
import dev.detente.query.Order;
import dev.detente.query.names.Keywords;
import dev.detente.render.OutputFormat;
import dev.detente.report.Column;
import dev.detente.report.Columns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/**
 * The options that order, limit and format an answer.
 *
 * @param format the format
 * @param columns the requested columns; empty for the usual ones
 * @param header whether to write the names of the columns
 * @param mark whether CSV begins with a byte order mark
 * @param sort the keys to sort by; empty for the usual order
 * @param limit the maximum number of rows
 * @param count whether to write only the number of rows
 */
public record OutputOptions(
    OutputFormat format,
    Optional<String> columns,
    boolean header,
    boolean mark,
    Optional<String> sort,
    OptionalInt limit,
    boolean count) {

  public static final Option SORT = single("KEY[:desc],...", ValueKind.list("keys"), "--sort");
  public static final Option LIMIT = single("N", ValueKind.TEXT, "-n", "--limit");
  public static final Option COUNT = flag("--count");
  public static final Option FORMAT = single("FORMAT", ValueKind.one("formats"), "-o", "--format");
  public static final Option COLUMNS =
      single("COLUMN,...", ValueKind.list("columns"), "-c", "--columns");
  public static final Option NO_HEADER = flag("--no-header");
  public static final Option BOM = flag("--bom");

  /** The options of commands that list rows. */
  public static final OptionGroup GROUP =
      new OptionGroup("output", List.of(SORT, LIMIT, COUNT, FORMAT, COLUMNS, NO_HEADER, BOM));

  /** The options of commands that show something in full. */
  public static final OptionGroup IN_FULL = GROUP.without(SORT, LIMIT, COUNT);

  /** The word for all columns. */
  public static final String ALL = "all";

  /**
   * Parses the options.
   *
   * @param rows the kind of rows of the answer
   * @param terminal whether it is written to a terminal
   * @throws ValueException if a value is malformed, or two options conflict
   */
  public static OutputOptions of(ParseResult parsed, Rows rows, boolean terminal) {
    OutputFormat format = format(FORMAT.in(parsed), rows, terminal);
    Optional<String> columns = COLUMNS.in(parsed);
    if (columns.isPresent() && format.isJson()) {
      throw ValueException.malformed("columns.json", columns.get(), format.key());
    }
    if (columns.isPresent() && !format.hasColumns()) {
      throw otherFormat(COLUMNS, format, "table, tsv, csv, markdown");
    }
    boolean mark = BOM.isIn(parsed);
    if (mark && format != OutputFormat.CSV) {
      throw otherFormat(BOM, format, "csv");
    }
    boolean header = !NO_HEADER.isIn(parsed);
    if (!header && (!format.hasColumns() || format == OutputFormat.MARKDOWN)) {
      throw otherFormat(NO_HEADER, format, "table, tsv, csv");
    }
    boolean count = COUNT.isIn(parsed);
    for (Option option : List.of(SORT, COLUMNS, NO_HEADER, BOM)) {
      if (count && option.isIn(parsed)) {
        throw ValueException.malformed("count.alone", option.name());
      }
    }
    return new OutputOptions(
        format, columns, header, mark, SORT.in(parsed), limit(LIMIT.in(parsed)), count);
  }

  private static ValueException otherFormat(Option option, OutputFormat format, String right) {
    return ValueException.malformed("format.other", option.name(), format.key(), right);
  }

  /** Tells whether the answer is for people: a table without a choice of columns. */
  public boolean page() {
    return format == OutputFormat.TABLE && columns.isEmpty() && header;
  }

  /** Returns the requested columns, or the usual ones. */
  public <T> List<Column<T>> columns(Columns<T> known) {
    if (columns.isEmpty()) {
      return known.of(known.usual());
    }
    return isAll() ? known.all() : chosen(known, columns.get());
  }

  /** Returns the requested order with the usual one for ties, or else the usual one. */
  public <T> Order<T> order(Columns<T> known, Order<T> usual) {
    return sort.isEmpty()
        ? usual
        : Order.parse(
            sort.get(), word -> find(known, word).map(OutputOptions::key), known.names(), usual);
  }

  /** Returns {@code rows} in the requested order, if there is one, up to the limit. */
  public <T> List<T> arranged(List<T> rows, Columns<T> known) {
    return limited(sort.isEmpty() ? rows : order(known, Order.<T>ofFile()).sorted(rows));
  }

  private static <T> Order.Key<T> key(Column<T> column) {
    return new Order.Key<>(column.name(), column::rank, false);
  }

  /** Finds the column that a word names: a known one, else a field of the file. */
  static <T> Optional<Column<T>> find(Columns<T> known, String word) {
    Optional<String> name = Keywords.find(word, known.names());
    return name.isPresent()
        ? known.find(name.get())
        : known.own().apply(Keywords.unquoted(word.strip()));
  }

  /** Tells whether all columns are requested. */
  public boolean isAll() {
    return columns.isPresent() && Keywords.find(columns.get(), List.of(ALL)).isPresent();
  }

  /** Returns {@code rows} up to the limit. */
  public <T> List<T> limited(List<T> rows) {
    return rows.subList(0, Math.min(limit.orElse(rows.size()), rows.size()));
  }

  private static <T> List<Column<T>> chosen(Columns<T> known, String text) {
    Map<String, Column<T>> chosen = new LinkedHashMap<>();
    for (String part : Keywords.list(COLUMNS.name(), text)) {
      Optional<Column<T>> column = find(known, part);
      if (column.isEmpty()) {
        throw ValueException.malformed("columns.unknown", part, String.join(" ", known.names()));
      }
      if (chosen.put(column.get().name(), column.get()) != null) {
        throw ValueException.malformed("columns.repeated", column.get().name());
      }
    }
    return List.copyOf(chosen.values());
  }

  private static OutputFormat format(Optional<String> given, Rows rows, boolean terminal) {
    if (given.isEmpty()) {
      return terminal ? OutputFormat.TABLE : OutputFormat.TSV;
    }
    String key = Keywords.choose(FORMAT.name(), given.get(), rows.formats());
    return OutputFormat.of(key).orElseThrow();
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
}
