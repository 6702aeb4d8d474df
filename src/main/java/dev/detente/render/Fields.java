package dev.detente.render;

import java.io.IOException;
import java.util.List;

/** Writes named values, one a line, wrapped with a hanging indent. */
final class Fields {

  /** Fewer columns than this are not worth wrapping into. */
  private static final int LEAST_WIDTH = 20;

  private final RenderSettings settings;
  private final int indent;
  private final Appendable out;

  /** Makes a writer that indents values by {@code indent} columns. */
  Fields(RenderSettings settings, int indent, Appendable out) {
    this.settings = settings;
    this.indent = indent;
    this.out = out;
  }

  /** Writes a value, unless it is empty; what must not reach a terminal is escaped. */
  void add(String name, String value) throws IOException {
    add(name, value, 0);
  }

  /** Writes a value, indenting its further lines by {@code hanging} more columns. */
  void add(String name, String value, int hanging) throws IOException {
    if (!value.isEmpty()) {
      int room = settings.remaining(indent + hanging, LEAST_WIDTH);
      lines(name, Wrap.lines(Visible.of(value), room), hanging);
    }
  }

  /** Writes short values, as many on a line as fit; nothing if there are none. */
  void add(String name, List<Part> parts) throws IOException {
    if (!parts.isEmpty()) {
      lines(name, Part.lines(parts, settings.remaining(indent, LEAST_WIDTH)), 0);
    }
  }

  /**
   * Writes an address, after a date if there is room. An address is never broken, so that it can be
   * clicked and copied: if it does not fit, it gets a line of its own, and one that is longer than
   * the line is left to the terminal to wrap.
   */
  void addAddress(String name, String date, String address, int hanging) throws IOException {
    String shown = Visible.of(address);
    if (DisplayWidth.of(shown) <= settings.remaining(indent + hanging, LEAST_WIDTH)) {
      add(name, date.isEmpty() ? address : date + "  " + address, hanging);
      return;
    }
    if (!name.isEmpty() || !date.isEmpty()) {
      lines(name, List.of(Visible.of(date)), 0);
    }
    out.append(shown).append('\n');
  }

  /** Writes lines that are fitted, escaped and painted already; a long name gets its own lines. */
  private void lines(String name, List<String> lines, int hanging) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    String next = " ".repeat(Math.max(0, indent - DisplayWidth.of(name)));
    if (next.isEmpty()) {
      next = " ".repeat(indent);
      for (String line : Wrap.lines(name, settings.remaining(0, LEAST_WIDTH))) {
        out.append(settings.palette().heading(line)).append('\n');
      }
    } else {
      out.append(settings.palette().heading(name));
    }
    for (String line : lines) {
      out.append((next + line).stripTrailing()).append('\n');
      next = " ".repeat(indent + hanging);
    }
  }
}
