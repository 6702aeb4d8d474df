package dev.detente.render;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;

/** Writes a table of GitHub Flavored Markdown; numbers are aligned to the right. */
public record MarkdownWriter() implements TableWriter {

  @Override
  public void write(Table table, Appendable out) throws IOException {
    for (String column : table.columns()) {
      out.append("| ").append(escape(column)).append(' ');
    }
    out.append("|\n");
    for (int i = 0; i < table.columns().size(); i++) {
      boolean number = !table.rows().isEmpty() && table.rows().get(0).get(i) instanceof Cell.Count;
      out.append(number ? "| ---: " : "| --- ");
    }
    out.append("|\n");
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        out.append("| ").append(escape(cell.words())).append(' ');
      }
      out.append("|\n");
    }
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("|", "\\|").replace('\n', ' ').replace('\r', ' ');
  }
}
