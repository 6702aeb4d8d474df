package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of the README that take a file; those with a pipe are run with its examples. */
final class RecipesCheck {

  @TempDir private Path folder;

  @Test
  void eventsByTypeAreThoseOfTheSummary() throws Exception {
    Matcher sql = Pattern.compile("(?s)```sql\n(.*?)```").matcher(readme());
    assertTrue(sql.find());
    String file = file("events.jsonl", "list", "-o", "jsonl");
    assertTrue(sql.group(1).contains("'events.jsonl'"));
    List<String> counted = rows(sql.group(1).replace("'events.jsonl'", "'" + file + "'"));

    String summary = file("summary.jsonl", "summary", "--by", "type", "-o", "jsonl");
    String lines = "select type, count from read_json('%s') where count > 0";
    List<String> summed = rows(lines.formatted(summary));

    assertEquals(summed, counted);
    assertFalse(summed.isEmpty());
  }

  @Test
  void aSpreadsheetIsReadWhole() throws Exception {
    String file = file("events.csv", "list", "--columns", "all", "-o", "csv", "--bom");
    String csv =
        "select count(*), count(distinct id), min(date) from read_csv('%s', all_varchar = true)";
    String expected = CliRunner.piped().out("list", "--count").strip();
    assertEquals(List.of(expected + "|" + expected + "|2025"), rows(csv.formatted(file)));
  }

  private static String readme() throws IOException {
    try (InputStream in = RecipesCheck.class.getResourceAsStream("/README.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String file(String name, String... args) throws Exception {
    return Files.writeString(folder.resolve(name), CliRunner.piped().out(args)).toString();
  }

  /** Returns what DuckDB answers, in the order of the rows' text. */
  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    rows.sort(null);
    return rows;
  }
}
