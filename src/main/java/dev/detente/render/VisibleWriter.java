package dev.detente.render;

import java.io.IOException;
import java.io.Writer;

/**
 * Protects a terminal from text in a format for programs: dangerous characters are escaped, except
 * line breaks and tabs. JSON keeps its meaning.
 */
public final class VisibleWriter extends Writer {

  private final Writer out;

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
