package dev.detente.render;

import dev.detente.report.Table;
import java.io.IOException;

/** Writes tables in one format. */
public interface TableWriter {

  /** Writes each row alone, whatever the others are. */
  interface RowByRow extends TableWriter {

    /** Writes the rows without what goes before them. */
    void rows(Table table, Appendable out) throws IOException;
  }

  /** Writes {@code table} to {@code out}. */
  void write(Table table, Appendable out) throws IOException;
}
