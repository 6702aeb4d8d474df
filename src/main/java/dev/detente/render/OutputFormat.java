package dev.detente.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written. */
public enum OutputFormat {
  /** Fitted columns, for people. */
  TABLE,
  /** Tab-separated values, escaped as by {@code jq}'s {@code @tsv}. */
  TSV,
  /** Comma-separated values (RFC 4180), lines ending in LF. */
  CSV,
  /** One JSON document. */
  JSON,
  /** A JSON object a line. */
  JSONL,
  /** A table in GitHub Flavored Markdown. */
  MARKDOWN,
  /** A page that is complete in itself. */
  HTML,
  /** A picture that stands alone. */
  SVG,
  /** Entries of a bibliography in BibTeX's syntax. */
  BIBTEX,
  /** Items of a bibliography in the Citation Style Language's JSON. */
  CSL_JSON;

  /** What every table can be written in. */
  public static final List<OutputFormat> OF_TABLES =
      List.of(TABLE, TSV, CSV, JSON, JSONL, MARKDOWN);

  /** What events can be written in. */
  public static final List<OutputFormat> OF_EVENTS = tablesAnd(HTML);

  /** What counts by a key can be written in. */
  public static final List<OutputFormat> OF_COUNTS = tablesAnd(HTML, SVG);

  /** What sources can be written in. */
  public static final List<OutputFormat> OF_SOURCES = tablesAnd(BIBTEX, CSL_JSON);

  private static List<OutputFormat> tablesAnd(OutputFormat... others) {
    List<OutputFormat> formats = new ArrayList<>(OF_TABLES);
    formats.addAll(List.of(others));
    return List.copyOf(formats);
  }

  /** Returns the name it is asked for by. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds a format by its name. */
  public static Optional<OutputFormat> of(String key) {
    for (OutputFormat format : values()) {
      if (format.key().equals(key)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Tells whether it has columns, which may be chosen. */
  public boolean hasColumns() {
    return this == TABLE || this == TSV || this == CSV || this == MARKDOWN;
  }

  /** Tells whether it is one of the two that are written as JSON. */
  public boolean isJson() {
    return this == JSON || this == JSONL;
  }
}
