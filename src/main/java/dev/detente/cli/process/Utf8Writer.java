package dev.detente.cli.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes buffered UTF-8 to a stream and reports every failure: {@code System.out} hides a full disk
 * or a closed pipe.
 */
public final class Utf8Writer extends Writer {

  private static final int CAPACITY = 1 << 14;

  private final OutputStream stream;
  private final StringBuilder buffer = new StringBuilder(CAPACITY);

  public Utf8Writer(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    buffer.append(chars, offset, length);
    writeIfFull();
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    buffer.append(text, offset, offset + length);
    writeIfFull();
  }

  /** Appends directly: the method of {@link Writer} would copy the text first. */
  @Override
  public Writer append(CharSequence text, int start, int end) throws IOException {
    buffer.append(text, start, end);
    writeIfFull();
    return this;
  }

  @Override
  public void write(int c) throws IOException {
    buffer.append((char) c);
    writeIfFull();
  }

  private void writeIfFull() throws IOException {
    if (buffer.length() >= CAPACITY) {
      // the first half of a surrogate pair waits for the second
      boolean half = Character.isHighSurrogate(buffer.charAt(buffer.length() - 1));
      writeFirst(half ? buffer.length() - 1 : buffer.length());
    }
  }

  private void writeFirst(int length) throws IOException {
    byte[] bytes = buffer.substring(0, length).getBytes(StandardCharsets.UTF_8);
    buffer.delete(0, length);
    stream.write(bytes);
  }

  @Override
  public void flush() throws IOException {
    writeFirst(buffer.length());
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    stream.close();
  }
}
