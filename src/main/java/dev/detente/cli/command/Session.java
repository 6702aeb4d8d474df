package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.process.Streams;
import dev.detente.cli.process.Terminal;
import dev.detente.cli.text.ProblemText;
import dev.detente.cli.text.Question;
import dev.detente.cli.text.Words;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import dev.detente.model.Language;
import dev.detente.model.Message;
import dev.detente.query.names.NameLookup;
import dev.detente.render.RenderSettings;
import dev.detente.render.Visible;
import dev.detente.render.VisibleWriter;
import dev.detente.render.page.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/**
 * Everything that a command works with.
 *
 * @param streams where it reads and writes
 * @param terminal the facts about the terminal
 * @param line the words of the command line
 * @param options the global options
 * @param words its words
 * @param record the bundled record
 * @param source the source of events if a file is named
 */
public record Session(
    Streams streams,
    Terminal terminal,
    List<String> line,
    GlobalOptions options,
    Words words,
    Chronology record,
    DataSource source)
    implements AutoCloseable {

  public Writer out() {
    return streams.out();
  }

  /** Returns the writer for formats for programs, which protects a terminal from data. */
  Writer data() {
    return terminal.out() ? new VisibleWriter(streams.out()) : streams.out();
  }

  public Language language() {
    return options.language();
  }

  /** Opens the record that the user asks for. */
  public Chronology open() {
    if (options.data().isPresent()) {
      return source.open(options.data().get(), options.reading(), notes());
    }
    options.requireNoReading();
    return record;
  }

  OutputOptions output(ParseResult parsed, Rows rows) {
    return OutputOptions.of(parsed, rows, terminal.out());
  }

  /** Opens the record and parses the filters of its events. */
  FilterOptions filters(ParseResult parsed) {
    return filters(parsed, List.of());
  }

  /**
   * Does the same if the answer consists of other rows than events.
   *
   * @param columns the names of their columns
   */
  FilterOptions filters(ParseResult parsed, List<String> columns) {
    NameLookup names = new NameLookup(open(), language(), Words.labels(), this::tell);
    return FilterOptions.of(parsed, names, language(), columns);
  }

  /** Returns the question for all events, in words. */
  Question question() {
    return new Question(new Lexicon(Words.labels()));
  }

  void writeCount(int count) throws IOException {
    out().append(Integer.toString(count)).append('\n');
  }

  @Override
  public void close() {
    source.close();
  }

  private Reading.Notes notes() {
    return new Reading.Notes() {
      @Override
      public void note(Problem note) {
        tell(ProblemText.of(note, words));
      }

      @Override
      public void skipped(int count, Problem first) {
        tell(words.say("rows.skipped", Integer.toString(count), ProblemText.of(first, words)));
      }
    };
  }

  /** Returns the layout of text for people; without a terminal its width has no limit. */
  public RenderSettings layout() {
    return new RenderSettings(
        terminal.out(),
        terminal.out() ? OptionalInt.of(terminal.width()) : OptionalInt.empty(),
        terminal.palette(options.color(), terminal.out()),
        terminal.glyphs(),
        language());
  }

  public void tell(Message message) {
    tell(words.say(message));
  }

  /** Tells the user something on standard error. */
  public void tell(String words) {
    try {
      streams.err().append("detente: ").append(Visible.of(words)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends a run that found {@code count} things, with a note if there are none and no other note
   * said why.
   */
  ExitCode found(int count) {
    if (count > 0) {
      return ExitCode.OK;
    }
    if (terminal.out() && !source.isNoted()) {
      tell(Message.of("nothing"));
    }
    return options.exitStatus() ? ExitCode.NOT_FOUND : ExitCode.OK;
  }
}
