import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
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
 * into the parts that are asked for apart: most answers need the events, but neither the sources
 * nor the longer texts.
 */
final class BundleRecord {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private BundleRecord() {}

  /** Takes the record and the folder to write to. */
  public static void main(String[] args) throws IOException {
    int code = Main.run("check", "--strict", args[0]);
    if (code != 0) {
      System.exit(code);
    }
    Path folder = Files.createDirectories(Path.of(args[1]));
    JsonObject record =
        JsonParser.parseString(Files.readString(Path.of(args[0]))).getAsJsonObject();
    JsonArray events = record.remove("events").getAsJsonArray();
    JsonArray actors = record.remove("actors").getAsJsonArray();
    JsonObject sources = new JsonObject();
    sources.add("format", record.get("format"));
    sources.add("sources", record.remove("sources"));
    JsonObject prose = new JsonObject();
    for (JsonElement event : events) {
      JsonObject members = event.getAsJsonObject();
      JsonObject texts = new JsonObject();
      for (String name : List.of("summary", "note")) {
        if (members.has(name)) {
          texts.add(name, members.remove(name));
        }
      }
      prose.add(members.get("id").getAsString(), texts);
    }
    write(folder.resolve("record.json"), List.of(record));
    write(folder.resolve("events.jsonl"), events);
    write(folder.resolve("actors.jsonl"), actors);
    write(folder.resolve("sources.json"), List.of(sources));
    write(folder.resolve("prose.json"), List.of(prose));
  }

  /** Writes one value a line. */
  private static void write(Path file, Iterable<? extends JsonElement> values) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (JsonElement value : values) {
      lines.append(GSON.toJson(value)).append('\n');
    }
    Files.writeString(file, lines);
  }
}
