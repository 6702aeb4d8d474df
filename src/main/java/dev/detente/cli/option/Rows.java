package dev.detente.cli.option;

import dev.detente.render.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rows of an answer are: that decides on columns, and on formats. */
public enum Rows {
  EVENTS(OutputFormat.OF_EVENTS),
  ACTORS(OutputFormat.OF_TABLES),
  SOURCES(OutputFormat.OF_SOURCES),
  SUMMARY(OutputFormat.OF_COUNTS),
  /** The answer has none. */
  NONE(List.of());

  private final List<OutputFormat> formats;

  Rows(List<OutputFormat> formats) {
    this.formats = formats;
  }

  /** Returns the keys of the formats that they can be written in. */
  public List<String> formats() {
    List<String> keys = new ArrayList<>();
    for (OutputFormat format : formats) {
      keys.add(format.key());
    }
    return keys;
  }

  /** Returns their own list of a kind, such as {@code columns_events}. */
  public String list(String kind) {
    return kind + "_" + name().toLowerCase(Locale.ROOT);
  }
}
