import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes an archive of classes from two that were made alike, with zeros where they differ: in
 * checksums, which no JVM asks for unless told to, and in what soft references have for the moment
 * of their last use, in milliseconds since the machine was started.
 */
final class Settle {

  /** In the header, checksums take half a word. */
  private static final int HEADER = 4096;

  /** Where more differs, it is not the clock. */
  private static final int MOST = 1000;

  private Settle() {}

  /** Takes the two and the one to write. */
  public static void main(String[] args) throws IOException {
    byte[] one = Files.readAllBytes(Path.of(args[0]));
    byte[] other = Files.readAllBytes(Path.of(args[1]));
    if (one.length != other.length) {
      throw new IOException("two archives of the same classes differ in length");
    }
    int differing = 0;
    int i = 0;
    while (i < one.length) {
      int end = Math.min(one.length, i + (i < HEADER ? Integer.BYTES : Long.BYTES));
      if (!Arrays.equals(one, i, end, other, i, end)) {
        Arrays.fill(one, i, end, (byte) 0);
        differing++;
      }
      i = end;
    }
    if (differing > MOST) {
      throw new IOException("two archives of the same classes differ in " + differing + " words");
    }
    Files.write(Path.of(args[2]), one);
  }
}
