import dev.detente.cli.Main;
import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.record.RecordPacker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the record with the tool itself, strictly, and packs it. */
final class BundleRecord {

  private BundleRecord() {}

  /** Takes the record and the file to write. */
  public static void main(String[] args) throws IOException {
    int code = Main.run("check", "--strict", args[0]);
    if (code != 0) {
      System.exit(code);
    }
    Path packed = Path.of(args[1]);
    Files.createDirectories(packed.getParent());
    try (OutputStream out = Files.newOutputStream(packed)) {
      RecordPacker.write(ChronologyReader.open(args[0]), out);
    }
  }
}
