package dev.detente.cli.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Holds text that must wait until all input has been read: in memory while it is small, then in an
 * unnamed temporary file, which disappears with the process.
 */
public final class Spool {

  private static final int MOST_IN_MEMORY = 1 << 22;
  private static final int MOST_AT_A_TIME = 1 << 16;

  private final Store store = new Store();
  private final Utf8Writer writer = new Utf8Writer(store);

  /** Returns a writer that appends. */
  public Writer writer() {
    return writer;
  }

  /** Returns the size in bytes. */
  public long length() throws IOException {
    writer.flush();
    return store.length();
  }

  /** Appends all text of {@code later}, which must not be used any more. */
  public void take(Spool later) throws IOException {
    writer.flush();
    later.writer.flush();
    try (InputStream in = later.store.read()) {
      in.transferTo(store);
    }
  }

  public void copyTo(Writer out) throws IOException {
    try (Reader text = reader()) {
      text.transferTo(out);
    }
  }

  public Reader reader() throws IOException {
    writer.flush();
    return new InputStreamReader(store.read(), StandardCharsets.UTF_8);
  }

  /** Returns the text in {@code length} bytes from {@code from} on. */
  public String text(long from, int length) throws IOException {
    writer.flush();
    return store.text(from, length);
  }

  /** The bytes: the latest in memory, and earlier ones, if there are many, in a file. */
  private static final class Store extends OutputStream {

    private byte[] memory = new byte[1 << 10];
    private int size;
    private FileChannel file;
    private long inFile;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (size + length > (file == null ? MOST_IN_MEMORY : MOST_AT_A_TIME)) {
        spill();
        if (length > MOST_AT_A_TIME) {
          append(bytes, offset, length);
          return;
        }
      }
      if (size + length > memory.length) {
        memory = Arrays.copyOf(memory, Math.max(size + length, 2 * size));
      }
      System.arraycopy(bytes, offset, memory, size, length);
      size += length;
    }

    /** Moves the bytes in memory to the file. */
    private void spill() throws IOException {
      boolean first = file == null;
      if (first) {
        Path path = Files.createTempFile("detente", "");
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(path);
      }
      append(memory, 0, size);
      size = 0;
      memory = first ? new byte[MOST_AT_A_TIME] : memory;
    }

    private void append(byte[] bytes, int offset, int length) throws IOException {
      for (ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length); rest.hasRemaining(); ) {
        inFile += file.write(rest, inFile);
      }
    }

    long length() {
      return inFile + size;
    }

    InputStream read() throws IOException {
      if (file == null) {
        return new ByteArrayInputStream(memory, 0, size);
      }
      spill();
      return Channels.newInputStream(file.position(0));
    }

    String text(long from, int length) throws IOException {
      if (file == null) {
        return new String(memory, (int) from, length, StandardCharsets.UTF_8);
      }
      if (size > 0) {
        spill();
      }
      ByteBuffer bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
        // until all has been read
      }
      return new String(bytes.array(), StandardCharsets.UTF_8);
    }
  }
}
