package dev.detente.cli.option;

import dev.detente.render.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The kinds of rows of an answer, which determine columns and formats. */
public enum Rows {
  EVENTS(OutputFormat.OF_EVENTS),
  ACTORS(OutputFormat.OF_TABLES),
  SOURCES(OutputFormat.OF_SOURCES),
  SUMMARY(OutputFormat.OF_COUNTS),
  NONE(List.of());

  private final List<OutputFormat> formats;

  Rows(List<OutputFormat> formats) {
    this.formats = formats;
  }

  /** Returns the names of the formats for them. */
  public List<String> formats() {
    List<String> keys = new ArrayList<>();
    for (OutputFormat format : formats) {
      keys.add(format.key());
    }
    return keys;
  }

  /** Returns the name of their list of some kind, such as {@code columns_events}. */
  public String list(String kind) {
    return kind + "_" + name().toLowerCase(Locale.ROOT);
  }
}
