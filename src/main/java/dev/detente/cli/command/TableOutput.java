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

/** Writes a table in the format that is asked for. */
public final class TableOutput {

  private TableOutput() {}

  /** Writes the rows of a table as JSON: as one document, or each on a line. */
  static void writeJson(
      String format, Optional<List<String>> by, Table table, OutputOptions output, Session session)
      throws IOException {
    if (output.format() == OutputFormat.JSONL) {
      JsonRows.lines(table, session.data());
    } else {
      JsonRows.document(format, by, table, session.data());
    }
  }

  /** Writes a table in any format but JSON. */
  static void write(Table table, OutputOptions output, Session session) throws IOException {
    TableWriter writer =
        switch (output.format()) {
          case TABLE -> new FittedTable(session.layout(), output.header(), heading(table, session));
          case TSV -> new DelimitedWriter(Dialect.TSV, output.header());
          case CSV ->
              new DelimitedWriter(
                  output.mark() ? Dialect.SPREADSHEET : Dialect.CSV, output.header());
          case MARKDOWN -> new MarkdownWriter();
          case JSON, JSONL, BIBTEX, CSL_JSON ->
              throw new IllegalArgumentException(output.format().key());
        };
    boolean forPeople = output.format() == OutputFormat.TABLE;
    writer.write(table, forPeople ? session.out() : session.data());
  }

  /** Returns what the last column is called in the user's language, if it holds texts. */
  private static Optional<String> heading(Table table, Session session) {
    String last = table.columns().get(table.columns().size() - 1);
    String heading = session.words().label("column", last);
    return heading.isEmpty() ? Optional.empty() : Optional.of(heading);
  }
}
