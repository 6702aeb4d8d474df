package dev.detente.render;

import dev.detente.report.Cell;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes tables in GitHub Flavored Markdown, with numbers aligned right. Addresses become links;
 * all other text is shown as it is.
 */
public record MarkdownWriter() implements TableWriter.RowByRow {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?!\\S*&#?\\w+;)[^\\s<>|\\\\`]+");

  /** A sign that may be markup; an underscore within a word is not. */
  private static final Pattern SIGN =
      Pattern.compile("[\\\\`*\\[\\]<>|~]|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  @Override
  public void write(Table table, Appendable out) throws IOException {
    for (String column : table.columns()) {
      out.append("| ").append(escape(column)).append(' ');
    }
    out.append("|\n");
    for (int i = 0; i < table.columns().size(); i++) {
      boolean number = !table.rows().isEmpty() && table.rows().get(0).get(i) instanceof Cell.Figure;
      out.append(number ? "| ---: " : "| --- ");
    }
    out.append("|\n");
    rows(table, out);
  }

  @Override
  public void rows(Table table, Appendable out) throws IOException {
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        out.append("| ").append(escape(cell.words())).append(' ');
      }
      out.append("|\n");
    }
  }

  /** Escapes {@code value}, so that none of it is markup, and makes links of addresses. */
  static String escape(String value) {
    StringBuilder escaped = new StringBuilder();
    Matcher address = ADDRESS.matcher(value);
    int from = 0;
    while (address.find()) {
      escaped.append(text(value.substring(from, address.start())));
      // in angle brackets it is a link, and needs no escaping
      escaped.append('<').append(address.group()).append('>');
      from = address.end();
    }
    return escaped.append(text(value.substring(from))).toString();
  }

  /** Escapes {@code value} without making links, for use within one. */
  static String text(String value) {
    String signs = SIGN.matcher(value).replaceAll("\\\\$0");
    return LINE_BREAK.matcher(signs).replaceAll("<br>").replace("\t", "&#9;");
  }
}
