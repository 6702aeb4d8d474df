package dev.detente.cli.command;

import dev.detente.cli.process.Progress;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.DatasetCheck;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The data file of a run, opened at most once and closed however the run ends. */
public final class DataFile implements DataSource {

  /** The name of standard input. */
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final Terminal terminal;
  private InputStream opened = InputStream.nullInputStream();
  private boolean noted;

  public DataFile(Streams streams, Terminal terminal) {
    this.streams = streams;
    this.terminal = terminal;
  }

  @Override
  public Chronology open(String name, Reading reading, Reading.Notes notes) {
    boolean standard = name.equals(STANDARD_INPUT);
    opened = standard ? streams.in() : watched(name);
    return ChronologyReader.open(
        opened,
        standard ? "<stdin>" : name,
        reading,
        new Reading.Notes() {
          @Override
          public void note(Problem note) {
            noted = true;
            notes.note(note);
          }

          @Override
          public void skipped(int count, Problem first) {
            noted = true;
            notes.skipped(count, first);
          }
        });
  }

  @Override
  public void check(String name, Reading reading, Consumer<Problem> problems) {
    if (name.equals(STANDARD_INPUT)) {
      DatasetCheck.stream(streams.in(), "<stdin>", reading, problems);
    } else {
      DatasetCheck.file(name, reading, problems);
    }
  }

  @Override
  public boolean isNoted() {
    return noted;
  }

  @Override
  public void close() {
    try {
      opened.close();
    } catch (IOException e) {
      // everything needed has been read
    }
  }

  /** Opens a file, whose progress is shown on a terminal. */
  private InputStream watched(String file) {
    InputStream in = ChronologyReader.stream(file);
    long size = new File(file).length();
    boolean shown = terminal.err() && size > 0 && !terminal.isDumb();
    return shown ? new Progress(in, size, streams.err(), terminal.clock()) : in;
  }
}
