package dev.detente.cli.process;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds text that may be written only when all of the input has been read: in memory while it is
 * little, then in a temporary file that has no name any more, and so goes with the process.
 */
public final class Spool extends Writer {

  private static final int MOST_IN_MEMORY = 1 << 22;

  private final StringBuilder text = new StringBuilder();
  private FileChannel file;

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    text.append(chars, offset, length);
    spillIfMuch();
  }

  @Override
  public void write(String words, int offset, int length) throws IOException {
    text.append(words, offset, offset + length);
    spillIfMuch();
  }

  @Override
  public void write(int c) throws IOException {
    text.append((char) c);
    spillIfMuch();
  }

  private void spillIfMuch() throws IOException {
    // the first half of a surrogate pair waits for the second
    if (text.length() >= MOST_IN_MEMORY
        && !Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      spill();
    }
  }

  private void spill() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("detente", "");
      file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Files.delete(path);
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    text.setLength(0);
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** Writes all that is held to {@code out}, and holds it no longer. */
  public void moveTo(Writer out) throws IOException {
    if (file == null) {
      out.append(text);
      return;
    }
    spill();
    file.position(0);
    try (Reader held = Channels.newReader(file, StandardCharsets.UTF_8)) {
      held.transferTo(out);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
