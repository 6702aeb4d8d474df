package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates the record, and all JSON that is written, with the schemas that are shipped. */
final class SchemaTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"detente/1", "detente-summary/1", "detente-actors/1", "detente-sources/1"})
  void isASchemaOf202012(String format) throws IOException {
    assertEquals(List.of(), Schema.of(format).flaws());
  }

  @Test
  void theRecordIsValid() throws IOException {
    assertEquals(
        List.of(), Schema.of("detente/1").errors(Files.readString(Path.of("events.json"))));
  }

  @ParameterizedTest
  @CsvSource({
    "detente/1, list",
    "detente/1, list --actor putin --in feb",
    "detente/1, list --search nothing-like-it",
    "detente/1, show 2025-02-18",
    "detente/1, who putin",
    "detente/1, who china --in 1999",
    "detente-actors/1, who",
    "detente-actors/1, actors",
    "detente-actors/1, actors --data -",
    "detente-sources/1, sources",
    "detente-sources/1, sources --data -",
    "detente-summary/1, summary",
    "detente-summary/1, summary --by month",
    "detente-summary/1, 'summary --by month,quad'",
    "detente-summary/1, 'summary --by dyad,place'",
    "detente-summary/1, 'summary --by source,publisher'",
    "detente-summary/1, summary --by actor --in 1999",
    "detente/1, list --data -",
  })
  void outputIsValid(String format, String line) throws IOException {
    Schema schema = Schema.of(format);
    assertEquals(List.of(), schema.errors(run(line, "json")));
    Schema row = format.equals("detente/1") ? schema : schema.row();
    run(line, "jsonl").lines().forEach(json -> assertEquals(List.of(), row.errors(json), json));
  }

  /** The schema, which is stricter than that of the Citation Style Language, is a schema itself. */
  @Test
  void citationsAreValid() throws IOException {
    Schema schema = Schema.read(Path.of("src/test/resources/schema/csl-json.schema.json"));
    assertEquals(List.of(), schema.flaws());
    for (String language : List.of("en", "ar")) {
      assertEquals(List.of(), schema.errors(run("sources --lang " + language, "csl-json")));
    }
    assertEquals(List.of(), schema.errors(run("sources --data -", "csl-json")));
    assertEquals(List.of(), schema.errors(run("sources --where count>999", "csl-json")));
    String[] dates = {
      "2025",
      "2025-02",
      "2025-02-12",
      "2025-02/2025-03-01",
      "../2025",
      "2025/..",
      "2025~",
      "-0066",
      "20XX",
      "2025-XX-XX",
      "../..",
      "2025-02-30",
      "12 May",
      "2025-02-12T10:00:00Z"
    };
    for (String date : dates) {
      String json =
          CliRunner.piped()
              .input(
                  "{\"format\":\"detente/1\",\"events\":[],\"sources\":[{\"id\":\"s\",\"title\":\"t\","
                      + "\"author\":\"a\",\"date\":\"DATE\"}]}".replace("DATE", date))
              .out("sources", "-d-", "-o", "csl-json");
      assertTrue(json.contains("issued"), json);
      assertEquals(List.of(), schema.errors(json), json);
    }
  }

  @Test
  void anotherFormatIsNotValid() throws IOException {
    assertFalse(Schema.of("detente-actors/1").errors(run("sources", "json")).isEmpty());
    assertFalse(Schema.of("detente/1").errors(run("summary", "json")).isEmpty());
    String row = run("sources -n 1", "jsonl");
    assertFalse(Schema.of("detente-actors/1").row().errors(row).isEmpty());
  }

  private static String run(String line, String format) {
    return CliRunner.piped()
        .input("{\"date\":\"2024\",\"title\":\"t\",\"actors\":[\"a\"],\"sources\":[\"s\"]}")
        .out((line + " -o " + format).split(" "));
  }
}
