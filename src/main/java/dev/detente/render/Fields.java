package dev.detente.render;

import java.io.IOException;
import java.util.List;

/** Writes values under their names, one a line, wrapped with a hanging indent. */
final class Fields {

  private final RenderSettings settings;
  private final int indent;
  private final Appendable out;

  /** Makes a writer whose values begin after {@code indent} columns. */
  Fields(RenderSettings settings, int indent, Appendable out) {
    this.settings = settings;
    this.indent = indent;
    this.out = out;
  }

  /** Writes one value, unless it is empty; what it may not do to a terminal is escaped. */
  void add(String name, String value) throws IOException {
    add(name, value, 0);
  }

  /** Writes one value, whose further lines are indented by {@code hanging} more columns. */
  void add(String name, String value, int hanging) throws IOException {
    if (!value.isEmpty()) {
      addRaw(
          name, Wrap.lines(Visible.of(value), settings.remaining(indent + hanging, 20)), hanging);
    }
  }

  /** Writes lines as they are: fitted, escaped and painted already. */
  void addRaw(String name, List<String> lines, int hanging) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.append(settings.palette().heading(name));
    out.append(" ".repeat(Math.max(1, indent - DisplayWidth.of(name))));
    String next = "";
    for (String line : lines) {
      out.append(next).append(line).append('\n');
      next = " ".repeat(indent + hanging);
    }
  }
}
