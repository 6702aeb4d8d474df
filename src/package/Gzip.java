import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Compresses every file below a folder as Debian wants it, and as {@code gzip -n9} does: as far as
 * it can be, which its header says, and without a name or a time.
 */
final class Gzip {

  private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 2, 3};

  private Gzip() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
      List<Path> files = found.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        compress(file);
        Files.delete(file);
      }
    }
  }

  private static void compress(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (OutputStream out = Files.newOutputStream(Path.of(file + ".gz"))) {
      out.write(HEADER);
      DeflaterOutputStream compressed = new DeflaterOutputStream(out, deflater);
      compressed.write(bytes);
      compressed.finish();
      ByteBuffer end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
      out.write(end.putInt((int) sum.getValue()).putInt(bytes.length).array());
    } finally {
      deflater.end();
    }
  }
}
