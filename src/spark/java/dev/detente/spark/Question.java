package dev.detente.spark;

import dev.detente.cli.command.Command;
import dev.detente.cli.command.DataSource;
import dev.detente.cli.command.Session;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.RawLine;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.text.Words;
import dev.detente.dataset.ChronologyReader;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collector;

/**
 * What executors are sent of a run: the command line, and what the driver has made of its own
 * surroundings. Filters, columns and orders are functions, which cannot be sent; the line makes the
 * same ones anywhere.
 *
 * @param line the command line
 * @param language the language of texts
 * @param reading how the files are read
 */
record Question(List<String> line, Language language, Reading reading) {

  /** Returns what the command gathers from events: it is run up to where it asks for them. */
  Collector<? super Event, ?, ?> gathering() throws IOException {
    Terminal none = new Terminal(false, false, 0, "", Map.of());
    RawLine raw = Submission.line(line);
    GlobalOptions given = GlobalOptions.lenient(raw, none);
    GlobalOptions options =
        new GlobalOptions(
            given.data(), List.of(), false, language, given.color(), given.exitStatus());
    Streams streams =
        new Streams(InputStream.nullInputStream(), Writer.nullWriter(), Writer.nullWriter());
    Session session =
        new Session(
            streams,
            none,
            raw.given(),
            options,
            new Words(language),
            ChronologyReader.bundled(),
            new Unread());
    try (session) {
      Command.of(raw.syntax().name()).run(raw.parse(), session);
    } catch (Asked asked) {
      return asked.gathering;
    }
    throw new IllegalStateException("asks for no events: " + line);
  }

  /** Ends a command where it asks for events. */
  private static final class Asked extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Collector<? super Event, ?, ?> gathering;

    Asked(Collector<? super Event, ?, ?> gathering) {
      super("", null, false, false);
      this.gathering = gathering;
    }
  }

  /** A stream of events that only hears what is to be gathered from it. */
  private static final class Unread implements DataSource, Chronology {

    @Override
    public Chronology open(String name, Reading reading, Reading.Notes notes) {
      return this;
    }

    @Override
    public void check(String name, Reading reading, Consumer<Problem> problems) {
      throw new UnsupportedOperationException("a check");
    }

    @Override
    public boolean isNoted() {
      return false;
    }

    @Override
    public void close() {
      // nothing was opened
    }

    @Override
    public boolean streamed() {
      return true;
    }

    @Override
    public void forEach(Consumer<Event> action) {
      throw new UnsupportedOperationException("events one by one");
    }

    @Override
    public <A, R> R gather(Collector<? super Event, A, R> gathering) {
      throw new Asked(gathering);
    }
  }
}
