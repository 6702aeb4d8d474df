import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.detente.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the record with the tool itself, strictly, and writes it without its white space. */
final class BundleRecord {

  private BundleRecord() {}

  /** Takes the record and the file to write. */
  public static void main(String[] args) throws IOException {
    int code = Main.run("check", "--strict", args[0]);
    if (code != 0) {
      System.exit(code);
    }
    Path bundle = Path.of(args[1]);
    Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    JsonElement record = JsonParser.parseString(Files.readString(Path.of(args[0])));
    Files.createDirectories(bundle.getParent());
    Files.writeString(bundle, gson.toJson(record));
  }
}
