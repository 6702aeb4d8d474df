package dev.detente.render;

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
  MARKDOWN;

  /** Returns the name it is asked for by. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
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

  /** Tells whether it is one of the two that are written as JSON. */
  public boolean isJson() {
    return this == JSON || this == JSONL;
  }
}
