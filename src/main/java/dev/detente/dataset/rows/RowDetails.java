package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.Values.ShapeException;
import dev.detente.model.Details;
import dev.detente.model.EventText;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The details of the event that was made of the current row, read whenever they are asked for. For
 * one thread.
 */
final class RowDetails implements Details, Members {

  private final RowForm form;
  private final Row row;
  private final MemberSources sources;

  RowDetails(RowForm form, Row row, MemberSources sources) {
    this.form = form;
    this.row = row;
    this.sources = sources;
  }

  @Override
  public LocalizedText text(EventText text) {
    try {
      return read(Member.of(text));
    } catch (ShapeException e) {
      throw new IllegalStateException("no event was made of this row", e);
    }
  }

  /** Reads a text; empty if there is none. */
  LocalizedText read(Member member) throws ShapeException {
    MemberSource source = sources.of(member);
    if (source.isComposed()) {
      return Values.plain(source.composed());
    }
    for (int[] slice : source.slices()) {
      LocalizedText text = Values.text(row.bytes, slice[0], slice[1]);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return LocalizedText.EMPTY;
  }

  @Override
  public Members members() {
    return this;
  }

  @Override
  public Details held() {
    return HeldRow.of(form, row);
  }

  /** {@inheritDoc} Under a header line it leads to a column, even where the row has no cell. */
  @Override
  public boolean has(MemberPath path) {
    return form.isOfCells()
        ? row.layout().find(path.text()) >= 0
        : row.find(path, (from, to) -> {});
  }

  @Override
  public Collection<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.count(); i++) {
      int field = row.field(i);
      if (!SoundJson.isAbsent(row.bytes, row.from(field), row.to(field))) {
        names.add(row.layout().name(field));
      }
    }
    return names;
  }

  @Override
  public Map<String, String> own() {
    Map<String, String> own = new LinkedHashMap<>();
    for (int i = 0; i < row.count(); i++) {
      int field = row.field(i);
      if (!sources.isTaken(field)) {
        own.put(
            row.layout().name(field), SoundJson.compact(row.bytes, row.from(field), row.to(field)));
      }
    }
    return own;
  }

  @Override
  public Collection<String> columns() {
    if (!form.isOfCells()) {
      return own().keySet();
    }
    List<String> columns = new ArrayList<>();
    for (int field = 0; field < row.layout().size(); field++) {
      if (!sources.isTaken(field)) {
        columns.add(row.layout().name(field));
      }
    }
    return columns;
  }

  @Override
  public List<String> values(MemberPath path) {
    List<String> values = new ArrayList<>();
    row.find(
        path,
        (from, to) -> {
          String value = Values.scalar(row.bytes, from, to);
          if (!value.isEmpty()) {
            values.add(value);
          }
        });
    return values;
  }
}
