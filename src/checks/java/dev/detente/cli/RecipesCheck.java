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

/**
 * Runs the recipes of the README that take a file, and holds their answers, and those printed of
 * the recipes with a pipe, which are run with its examples, to our own.
 */
final class RecipesCheck {

  @TempDir private Path folder;

  private static final String SUMS = "select type, count from read_json('%s') where count > 0";
  private static final String LISTED = "select * from read_csv('%s', all_varchar = true)";

  @Test
  void eventsByTypeAreThoseOfTheSummary() throws Exception {
    file("events.jsonl", "list", "-o", "jsonl");
    String summary = file("summary.jsonl", "summary", "--by", "type", "-o", "jsonl");

    List<String> counted = rows(sql(0));

    assertEquals(rows(SUMS.formatted(summary)), counted);
    assertFalse(counted.isEmpty());
  }

  @Test
  void parquetHasTheEventsThatAreListed() throws Exception {
    file("events.jsonl", "list", "-o", "jsonl");
    String columns = "id,date,type,theme,title,actors,sources";
    String listed = file("listed.csv", "list", "-c", columns, "-o", "csv");

    execute(sql(1));
    String query =
        "select id, date, type, theme, title.en, array_to_string(actors, ';'),"
            + " array_to_string(sources, ';') from '%s'";

    assertEquals(
        rows(LISTED.formatted(listed)), rows(query.formatted(folder.resolve("events.parquet"))));
  }

  @Test
  void eventsByPlaceAreThoseListed() throws Exception {
    List<String> answers =
        Pattern.compile("(?m)^(\\S.*)\\|(\\d+)$")
            .matcher(readme())
            .results()
            .map(answer -> answer.group(1) + "|" + answer.group(2))
            .toList();

    assertEquals(3, answers.size());
    for (String answer : answers) {
      String place = answer.substring(0, answer.indexOf('|'));
      String count = CliRunner.piped().out("list", "--place", "@" + place, "--count").strip();
      assertEquals(place + "|" + count, answer);
    }
  }

  @Test
  void aSpreadsheetIsReadWhole() throws Exception {
    String file = file("events.csv", "list", "--columns", "all", "-o", "csv", "--bom");
    String csv =
        "select count(*), count(distinct id), min(date) from read_csv('%s', all_varchar = true)";
    String expected = CliRunner.piped().out("list", "--count").strip();
    assertEquals(List.of(expected + "|" + expected + "|2025"), rows(csv.formatted(file)));
  }

  /** Returns a statement of the README, about the files in our folder. */
  private String sql(int index) throws IOException {
    Matcher block = Pattern.compile("(?s)```sql\n(.*?)```").matcher(readme());
    assertTrue(block.find());
    return block
        .group(1)
        .split(";\n")[index]
        .replaceAll("'(events\\.\\w+)'", "'" + folder + "/$1'");
  }

  private static String readme() throws IOException {
    try (InputStream in = RecipesCheck.class.getResourceAsStream("/README.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String file(String name, String... args) throws Exception {
    return Files.writeString(folder.resolve(name), CliRunner.piped().out(args)).toString();
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
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
