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
  private final byte[] buffer = new byte[CAPACITY];
  private int filled;

  /** The first half of a surrogate pair, which waits for the second; 0 if there is none. */
  private char half;

  public Utf8Writer(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    write(new String(chars, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(int c) throws IOException {
    if (c < 0x80 && half == 0 && filled < CAPACITY) {
      buffer[filled++] = (byte) c;
    } else {
      write(String.valueOf((char) c));
    }
  }

  @Override
  public void write(String text) throws IOException {
    String whole = half == 0 ? text : half + text;
    int last = whole.length() - 1;
    half = last >= 0 && Character.isHighSurrogate(whole.charAt(last)) ? whole.charAt(last) : 0;
    put((half == 0 ? whole : whole.substring(0, last)).getBytes(StandardCharsets.UTF_8));
  }

  private void put(byte[] bytes) throws IOException {
    if (filled + bytes.length > CAPACITY) {
      writeOut();
    }
    if (bytes.length > CAPACITY) {
      stream.write(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, filled, bytes.length);
      filled += bytes.length;
    }
  }

  /** Writes what is in the buffer, once: what could not be written is not tried again. */
  private void writeOut() throws IOException {
    int length = filled;
    filled = 0;
    stream.write(buffer, 0, length);
  }

  @Override
  public void flush() throws IOException {
    if (half != 0) {
      put(String.valueOf(half).getBytes(StandardCharsets.UTF_8));
      half = 0;
    }
    writeOut();
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    stream.close();
  }
}
