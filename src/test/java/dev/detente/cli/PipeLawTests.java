package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests on random texts that formats for programs lose nothing: what is decoded was encoded. */
final class PipeLawTests {

  private static final int TEXTS = 2000;
  private static final int LONGEST = 8;

  /** What a format may trip over. */
  private static final String[] SPICE = {
    "\t", "\n", "\r", "\\", "\\t", "\"", ",", ";", "|", " ", "\u0000", "\u0007", "\u001B", "\u007F",
    "\u0085", "\u009B", "\u200E", "\u202E", "\u2028", "\u2067", "\uFEFF", "\uFFFD", "\uFFFF", "🙂",
    "ن", "\u0301", "a", "n"
  };

  /** A field in quotes, or one without anything that must be in quotes, and the end of its line. */
  private static final Pattern RECORD =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))\n");

  private final List<String> texts = texts(new Random(20250218));
  private final CliRunner runner = CliRunner.piped().input(json(texts));

  @Test
  void tsvLosesNothing() {
    List<String> decoded = new ArrayList<>();
    for (String line : list("tsv").split("\n", -1)) {
      decoded.add(unescaped(line));
    }
    assertEquals(ended(texts), decoded);
  }

  @Test
  void csvLosesNothing() {
    assertEquals(texts, csv(list("csv")));
  }

  @Test
  void jsonLosesNothing() {
    String document = runner.out("list", "--data=-", "--sort=none", "--format=json");
    JsonArray events = object(document).getAsJsonArray("events");
    List<String> decoded = new ArrayList<>();
    events.forEach(event -> decoded.add(title(event.getAsJsonObject())));
    assertEquals(texts, decoded);
  }

  @Test
  void jsonLinesLoseNothing() {
    List<String> decoded = new ArrayList<>();
    String lines = runner.out("list", "--data=-", "--sort=none", "--format=jsonl");
    for (String line : lines.split("\n", -1)) {
      decoded.add(line.isEmpty() ? line : title(object(line)));
    }
    assertEquals(ended(texts), decoded);
  }

  @Test
  void jsonMeansTheSameOnATerminal() {
    String shown =
        CliRunner.terminal(80).input(json(texts)).out("list", "--data=-", "--format=json");
    String piped = runner.out("list", "--data=-", "--format=json");
    assertEquals(object(piped), object(shown));
  }

  private String list(String format) {
    return runner.out(
        "list", "--data=-", "--sort=none", "--columns=title", "--no-header", "--format=" + format);
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    while (texts.size() < TEXTS) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(LONGEST); length > 0; length--) {
        text.append(SPICE[random.nextInt(SPICE.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String json(List<String> texts) {
    List<Map<String, String>> events = new ArrayList<>();
    for (String text : texts) {
      events.add(Map.of("date", "2025", "title", text));
    }
    return new Gson().toJson(Map.of("format", "detente/1", "events", events));
  }

  private static JsonObject object(String json) {
    return new Gson().fromJson(json, JsonObject.class);
  }

  private static String title(JsonObject event) {
    return event.get("title").getAsString();
  }

  /** Returns what stands before and after each line feed, where each text is ended by one. */
  private static List<String> ended(List<String> texts) {
    List<String> lines = new ArrayList<>(texts);
    lines.add("");
    return lines;
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) == '\\') {
        i++;
        text.append("\t\n\r\\".charAt("tnr\\".indexOf(cell.charAt(i))));
      } else {
        text.append(cell.charAt(i));
      }
    }
    return text.toString();
  }

  /** Reads records of one field by the grammar of RFC 4180, lines ending in LF. */
  private static List<String> csv(String file) {
    Matcher record = RECORD.matcher(file);
    List<String> fields = new ArrayList<>();
    int end = 0;
    while (record.find()) {
      assertEquals(end, record.start(), "no record begins here");
      end = record.end();
      String quoted = record.group(1);
      fields.add(quoted == null ? record.group(2) : quoted.replace("\"\"", "\""));
    }
    assertEquals(file.length(), end, "no record begins here");
    return fields;
  }
}
