package dev.detente.render;

import dev.detente.report.Table;
import java.io.IOException;

/** Writes tables in some format. */
public interface TableWriter {

  /** A format in which a row looks the same whatever the others are. */
  interface RowByRow extends TableWriter {

    /** Writes the rows, without what comes before them. */
    void rows(Table table, Appendable out) throws IOException;
  }

  void write(Table table, Appendable out) throws IOException;
}
