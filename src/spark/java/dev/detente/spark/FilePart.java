package dev.detente.spark;

import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.rows.Account;
import dev.detente.dataset.rows.RowReader;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A part of a file, read alone: the lines whose first byte is in it. Whoever reads it looks at the
 * beginning of the file first, for what rows it has and for the names of its columns.
 *
 * @param path where the file is
 * @param name what it is called in messages
 * @param start the first byte of the part
 * @param end the byte behind its last
 * @param length the bytes that the file has
 */
record FilePart(String path, String name, long start, long end, long length)
    implements Serializable {

  private static final int CHUNK = 1 << 12;

  /**
   * What came of a part.
   *
   * @param gathered to be joined with what came of the others; nothing if there are no rows
   * @param account what is to be known of the rows
   * @param notes what is worth knowing, in places in the part: of the file from its first part, of
   *     rows that are checked
   * @param refusal why there is nothing more
   */
  record Outcome(
      Optional<Object> gathered, Account account, List<Problem> notes, Optional<Refusal> refusal) {}

  /** What is asked of the rows of a part. */
  interface Asking {

    /**
     * Asks.
     *
     * @param rows what reads the file
     * @param lines the lines of the part
     * @param first whether its first row is that of the file
     */
    RowReader.Share<?> of(RowReader rows, FileWindow lines, boolean first);
  }

  /** Tells whether the file begins with it. */
  boolean isFirst() {
    return start == 0;
  }

  /** Tells whether it is all of the file. */
  boolean isWhole() {
    return isFirst() && end == length;
  }

  long size() {
    return end - start;
  }

  /**
   * Reads the part.
   *
   * @throws IOException if that fails, perhaps for now only
   */
  Outcome read(Reading reading, Asking asked, Configuration hadoop) throws IOException {
    Path file = new Path(path);
    FileSystem system = file.getFileSystem(hadoop);
    Optional<CompressionCodec> codec =
        Optional.ofNullable(new CompressionCodecFactory(hadoop).getCodec(file));
    List<Problem> notes = new ArrayList<>();
    try (FileWindow head = new FileWindow(whole(system.open(file), codec), name)) {
      Optional<RowReader> rows = ChronologyReader.rows(head, reading, notes::add);
      if (rows.isEmpty()) {
        return new Outcome(
            Optional.empty(), Account.NONE, isFirst() ? notes : List.of(), Optional.empty());
      }
      try (FSDataInputStream in = system.open(file)) {
        InputStream bytes = whole(in, codec);
        long from = codec.isPresent() ? head.taken() : Math.max(head.taken(), lineStart(start, in));
        long to = codec.isPresent() ? Long.MAX_VALUE : lineStart(end, in);
        if (from >= to) {
          return new Outcome(Optional.empty(), Account.NONE, List.of(), Optional.empty());
        }
        boolean first = from == head.taken();
        if (codec.isPresent()) {
          bytes.skipNBytes(from);
        } else {
          in.seek(from);
        }
        FileWindow lines =
            new FileWindow(
                new Bounded(bytes, to - from),
                name,
                first ? head.here() : new Location(1, 1),
                to < length);
        RowReader.Share<?> share = asked.of(rows.get(), lines, first);
        return new Outcome(Optional.of(share.gathered()), share.account(), notes, Optional.empty());
      }
    } catch (DatasetException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      return refused(Refusal.of(e), notes);
    } catch (ValueException e) {
      return refused(Refusal.of(e), notes);
    }
  }

  private static Outcome refused(Refusal refusal, List<Problem> notes) {
    return new Outcome(Optional.empty(), Account.NONE, notes, Optional.of(refusal));
  }

  private static InputStream whole(InputStream in, Optional<CompressionCodec> codec)
      throws IOException {
    return codec.isPresent() ? codec.get().createInputStream(in) : in;
  }

  /** Returns where the first line begins that does not begin before {@code at}. */
  private long lineStart(long at, FSDataInputStream in) throws IOException {
    if (at == 0 || at >= length) {
      return at;
    }
    in.seek(at - 1);
    byte[] chunk = new byte[CHUNK];
    long place = at - 1;
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      for (int i = 0; i < count; i++) {
        if (chunk[i] == '\n') {
          return place + i + 1;
        }
      }
      place += count;
    }
    return length;
  }

  /** So many bytes of a stream. */
  private static final class Bounded extends InputStream {

    private final InputStream in;
    private long left;

    Bounded(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int size) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(bytes, offset, (int) Math.min(size, left));
      left -= Math.max(count, 0);
      return count;
    }
  }
}
