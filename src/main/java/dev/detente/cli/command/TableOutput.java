package dev.detente.cli.command;

import dev.detente.cli.option.OutputOptions;
import dev.detente.render.DelimitedWriter;
import dev.detente.render.DelimitedWriter.Dialect;
import dev.detente.render.FittedTable;
import dev.detente.render.JsonRows;
import dev.detente.render.MarkdownWriter;
import dev.detente.render.OutputFormat;
import dev.detente.render.TableWriter;
import dev.detente.report.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes tables in the requested format.
 *
 * @param options the output options
 * @param session where tables are written
 */
record TableOutput(OutputOptions options, Session session) {

  /** Writes the rows as JSON: as a document, or one a line. */
  void writeJson(String format, Optional<List<String>> by, Table table) throws IOException {
    if (options.format() == OutputFormat.JSONL) {
      JsonRows.lines(table, session.data());
    } else {
      JsonRows.document(format, by, table, session.data());
    }
  }

  /** Writes a table in any format but JSON. */
  void write(Table table) throws IOException {
    TableWriter writer =
        switch (options.format()) {
          case TABLE -> new FittedTable(session.layout(), options.header(), heading(table));
          default -> rowByRow();
        };
    boolean forPeople = options.format() == OutputFormat.TABLE;
    writer.write(table, forPeople ? session.out() : session.data());
  }

  TableWriter.RowByRow rowByRow() {
    Dialect csv = options.mark() ? Dialect.SPREADSHEET : Dialect.CSV;
    return switch (options.format()) {
      case TSV -> new DelimitedWriter(Dialect.TSV, options.header());
      case CSV -> new DelimitedWriter(csv, options.header());
      case MARKDOWN -> new MarkdownWriter();
      case TABLE, JSON, JSONL, HTML, SVG, BIBTEX, CSL_JSON ->
          throw new IllegalArgumentException(options.format().key());
    };
  }

  /** Returns the heading of the last column in the user's language, if it holds texts. */
  private Optional<String> heading(Table table) {
    String last = table.columns().get(table.columns().size() - 1);
    String heading = session.words().label("column", last);
    return heading.isEmpty() ? Optional.empty() : Optional.of(heading);
  }
}
