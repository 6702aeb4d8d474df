package dev.detente.render;

import com.google.gson.stream.JsonWriter;
import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes the rows of a table as JSON objects with a member for each column, which may be null. */
public final class JsonRows {

  private JsonRows() {}

  /** Writes each row on a line of its own. */
  public static void lines(Table table, Writer out) throws IOException {
    for (List<Cell> row : table.rows()) {
      row(JsonOutput.compact(out), table.columns(), row);
      out.append('\n');
    }
  }

  /**
   * Writes one document.
   *
   * @param format the name and version of the format
   * @param by the groupings, if the rows are groups
   */
  public static void document(String format, Optional<List<String>> by, Table table, Writer out)
      throws IOException {
    JsonOutput output = JsonOutput.indented(out);
    JsonWriter json = output.json();
    json.beginObject();
    output.member("format", format);
    if (by.isPresent()) {
      output.member("by", by.get());
    }
    json.name("rows").beginArray();
    for (List<Cell> row : table.rows()) {
      row(output, table.columns(), row);
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private static void row(JsonOutput output, List<String> columns, List<Cell> row)
      throws IOException {
    JsonWriter json = output.json();
    json.beginObject();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      json.name(columns.get(i));
      if (cell instanceof Cell.Figure figure) {
        json.jsonValue(figure.words());
      } else if (cell instanceof Cell.Localized text) {
        output.value(text.text());
      } else if (cell instanceof Cell.Several several) {
        json.beginArray();
        for (String id : several.ids()) {
          json.value(id);
        }
        json.endArray();
      } else if (cell.data().isEmpty()) {
        json.nullValue();
      } else {
        json.value(cell.data());
      }
    }
    json.endObject();
  }
}
