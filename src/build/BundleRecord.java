import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.detente.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks the record with the tool itself, strictly, and writes it without its white space, divided
 * in three: most answers need the events, but neither the sources nor the longer texts.
 */
final class BundleRecord {

  private BundleRecord() {}

  /** Takes the record and the folder to write to. */
  public static void main(String[] args) throws IOException {
    int code = Main.run("check", "--strict", args[0]);
    if (code != 0) {
      System.exit(code);
    }
    Path folder = Files.createDirectories(Path.of(args[1]));
    JsonObject events =
        JsonParser.parseString(Files.readString(Path.of(args[0]))).getAsJsonObject();
    JsonObject sources = new JsonObject();
    sources.add("format", events.get("format"));
    sources.add("sources", events.remove("sources"));
    JsonObject prose = new JsonObject();
    for (JsonElement event : events.getAsJsonArray("events")) {
      JsonObject members = event.getAsJsonObject();
      JsonObject texts = new JsonObject();
      for (String name : List.of("summary", "note")) {
        if (members.has(name)) {
          texts.add(name, members.remove(name));
        }
      }
      prose.add(members.get("id").getAsString(), texts);
    }
    Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    Files.writeString(folder.resolve("events.json"), gson.toJson(events));
    Files.writeString(folder.resolve("sources.json"), gson.toJson(sources));
    Files.writeString(folder.resolve("prose.json"), gson.toJson(prose));
  }
}
