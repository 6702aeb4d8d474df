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
 * What a command works with.
 *
 * @param streams where it reads and writes
 * @param terminal what is known of the terminal
 * @param line the words of the command line
 * @param options the options that every command takes
 * @param words what it says
 * @param record the bundled record
 * @param source where it reads from instead, if a file is named
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

  /** Returns where formats for programs are written: a terminal is spared what data does to it. */
  Writer data() {
    return terminal.out() ? new VisibleWriter(streams.out()) : streams.out();
  }

  public Language language() {
    return options.language();
  }

  /** Opens the record that is asked for. */
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

  /** Opens the record that is asked for, and reads the filters that are asked of its events. */
  FilterOptions filters(ParseResult parsed) {
    return filters(parsed, List.of());
  }

  /**
   * Does the same where the answer is of rows that are no events.
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

  /** Returns how text for people is laid out: without limit where there is no terminal. */
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

  /** Tells the user something beside the output, on standard error. */
  public void tell(String words) {
    try {
      streams.err().append("detente: ").append(Visible.of(words)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends a run that found {@code count} things: says so where there are none, and why is unsaid.
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
