package dev.detente.render;

import java.io.IOException;
import java.io.Writer;

/**
 * Shows a terminal text in a format for programs: what data may not do there is escaped, line
 * breaks and tabs stand. JSON means the same afterwards.
 */
public final class VisibleWriter extends Writer {

  private final Writer out;

  /** Makes a writer that passes all text on to {@code out}. */
  public VisibleWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (chars[i] == '\n' || chars[i] == '\t') {
        out.append(Visible.of(new String(chars, from, i - from))).append(chars[i]);
        from = i + 1;
      }
    }
    out.append(Visible.of(new String(chars, from, offset + length - from)));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
