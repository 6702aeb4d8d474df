package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.model.Message;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Delimited text under a header line. */
final class Delimited implements RowSource {

  private final FileWindow file;
  private final HeaderLine header;
  private final RowForm form;
  private final QuotedRowEnds ends;

  /** Whether this is a part of a file. */
  private final boolean isPart;

  private Optional<Location> start;

  private Delimited(
      FileWindow file, HeaderLine header, RowForm form, boolean isPart, Location start) {
    this.file = file;
    this.header = header;
    this.form = form;
    this.ends = new QuotedRowEnds(header.separator());
    this.isPart = isPart;
    this.start = Optional.of(start);
  }

  /**
   * Takes the header line of a file.
   *
   * @throws DatasetException if it is broken, or has no column for what every event has
   */
  static Delimited of(FileWindow file, Mapping mapping) {
    HeaderLine header = HeaderLine.take(file);
    header.require(mapping, file.file());
    RowForm form = RowForm.ofCells(mapping, header.names());
    return new Delimited(file, header, form, false, header.end());
  }

  /**
   * {@inheritDoc} No cell may hold a line break there, since it would not be known where rows
   * begin.
   */
  @Override
  public RowSource part(FileWindow lines) {
    return new Delimited(lines, header, form, true, lines.here());
  }

  @Override
  public RowForm form() {
    return form;
  }

  @Override
  public Rows next() {
    Block block = ends.isClosed() ? null : file.block(ends);
    if (block == null) {
      return null;
    }
    Rows rows = new Rows(block, start);
    start = Optional.empty();
    return rows;
  }

  @Override
  public RowCursor read(Block block, EventMaker maker) {
    return new Cursor(block, maker);
  }

  @Override
  public List<Problem> problems(BadRow bad, Location blockStart, int first) {
    Location place = new Location(bad.place() + 1, 1).movedTo(blockStart);
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : bad.faults()) {
      problems.add(
          new Problem(
              Severity.ERROR, file.file(), Optional.of(place), fault.field(), fault.message()));
    }
    return problems;
  }

  @Override
  public void refuseRest(InputStream rest, Location place, int first) {
    throw isPart
        ? new DatasetException(Problem.at(file.file(), place, "rows.line-break"))
        : QuotedRowEnds.refusal(
            new SequenceInputStream(rest, file.rest()), header.separator(), file.file(), place);
  }

  /** Reads the rows of a block. */
  private final class Cursor extends RowCursor {

    private final CellScanner cells;
    private boolean broken;

    Cursor(Block block, EventMaker maker) {
      super(block, maker);
      this.cells = new CellScanner(block, header.separator(), header.guarded());
    }

    @Override
    boolean next() {
      if (broken || !cells.next()) {
        return false;
      }
      from = block.from() + cells.from();
      to = block.from() + cells.at();
      line = cells.line();
      broken =
          cells.isOpen() || (isPart && cells.isFolded()) || to - from > QuotedRowEnds.LONGEST_ROW;
      if (broken) {
        to = from;
        return false;
      }
      count++;
      sound = !cells.isMalformed() && cells.width() <= header.names().size();
      if (sound) {
        cells.fill(maker.row());
      }
      return true;
    }

    @Override
    int lines() {
      return cells.lines();
    }

    @Override
    boolean isBroken() {
      return broken;
    }

    @Override
    Location brokenAt() {
      return new Location(line + 1, 1);
    }

    @Override
    BadRow bad() {
      if (sound) {
        return super.bad();
      }
      return bad(List.of(new Fault("", fault())));
    }

    private Message fault() {
      if (cells.isMalformed()) {
        return Message.of("json.utf-8");
      }
      return Message.of(
          header.separator() == '\t' ? "rows.cells-tab" : "rows.cells",
          Integer.toString(cells.width()),
          Integer.toString(header.names().size()),
          Character.toString(header.separator()));
    }
  }
}
