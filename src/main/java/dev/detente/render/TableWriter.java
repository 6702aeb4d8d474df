package dev.detente.render;

import dev.detente.report.Table;
import java.io.IOException;

/** Writes tables in one format. */
public interface TableWriter {

  /** Writes {@code table} to {@code out}. */
  void write(Table table, Appendable out) throws IOException;
}
