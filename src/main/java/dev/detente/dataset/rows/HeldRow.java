package dev.detente.dataset.rows;

import dev.detente.model.Details;
import dev.detente.model.EventText;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A row that is kept as the bytes it was written in, which are read again whenever it is asked. */
final class HeldRow implements Details, Members {

  private final RowForm form;
  private final byte[] bytes;
  private final int from;
  private final int to;

  /**
   * Holds a row: an object, or an array of cells.
   *
   * @param bytes an array that holds it from {@code from} to {@code to}
   */
  HeldRow(RowForm form, byte[] bytes, int from, int to) {
    this.form = form;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** Copies the current row. */
  static HeldRow of(RowForm form, Row row) {
    byte[] copy = Arrays.copyOfRange(row.bytes, row.start(), row.end());
    return new HeldRow(form, copy, 0, copy.length);
  }

  RowForm form() {
    return form;
  }

  /** Returns the row as it was written. */
  byte[] written() {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** Finds the fields of the row again. */
  void fill(Row row) {
    if (form.isOfCells()) {
      row.readCells(bytes, from, to);
    } else {
      row.read(bytes, from, to, false);
    }
  }

  private Details details() {
    return form.ofThread().of(this);
  }

  @Override
  public LocalizedText text(EventText text) {
    return details().text(text);
  }

  @Override
  public Members members() {
    return this;
  }

  @Override
  public boolean has(MemberPath path) {
    return details().members().has(path);
  }

  @Override
  public Collection<String> names() {
    return details().members().names();
  }

  @Override
  public Map<String, String> own() {
    return details().members().own();
  }

  @Override
  public Collection<String> columns() {
    return details().members().columns();
  }

  @Override
  public List<String> values(MemberPath path) {
    return details().members().values(path);
  }
}
