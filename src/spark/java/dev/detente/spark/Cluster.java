package dev.detente.spark;

import dev.detente.cli.command.DataSource;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.RawLine;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import dev.detente.model.Language;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;

/**
 * Files that executors read in parts: what is gathered from them is gathered where they are read,
 * by the same command line, and joined here in the order of the files.
 */
final class Cluster implements DataSource {

  static final String LIST = "list";
  private static final String HTML = "html";

  /** The formats in which each event is written alone. */
  private static final List<String> LINES = List.of("tsv", "csv", "jsonl", "markdown");

  /** What is asked of files in parts. */
  private static final List<String> COMMANDS =
      List.of(LIST, "summary", "actors", "sources", "check");

  private final SparkContext spark;
  private final RawLine line;
  private final Language language;
  private final Optional<OutputFolder> folder;

  /**
   * Makes a source.
   *
   * @param spark runs the tasks
   * @param line the command line that is run
   * @param language the language of texts
   * @param folder where parts of the output are written, if they are
   */
  Cluster(SparkContext spark, RawLine line, Language language, Optional<OutputFolder> folder) {
    this.spark = spark;
    this.line = line;
    this.language = language;
    this.folder = folder;
  }

  @Override
  public Chronology open(String name, Reading reading, Reading.Notes notes) {
    requireAskedHere();
    List<FileGroup> parts = FileParts.of(name, spark);
    Question question = new Question(line.given(), language, reading);
    return new PartedFiles(name, parts, question, notes, folder, spark);
  }

  /** Refuses what is for one machine. */
  private void requireAskedHere() {
    String command = line.syntax().name();
    if (!COMMANDS.contains(command)) {
      throw ValueException.malformed("cluster.command", command, String.join(" ", COMMANDS));
    }
    if (line.value(OutputOptions.FORMAT).map(HTML::equalsIgnoreCase).orElse(false)) {
      throw ValueException.malformed("cluster.html");
    }
    boolean all = line.value(OutputOptions.LIMIT).isEmpty() && !line.has(OutputOptions.COUNT);
    if (command.equals(LIST) && all) {
      requireLines();
    }
    if (folder.isPresent()) {
      folder.get().requireNew();
    }
  }

  /** Refuses to bring all events together. */
  private void requireLines() {
    if (folder.isEmpty()) {
      throw ValueException.malformed("cluster.list");
    }
    String format = line.value(OutputOptions.FORMAT).orElse(LINES.get(0));
    boolean whole =
        line.value(OutputOptions.COLUMNS).map(OutputOptions.ALL::equalsIgnoreCase).orElse(false);
    if (whole || !LINES.contains(format.toLowerCase(Locale.ROOT))) {
      throw ValueException.malformed("cluster.lines");
    }
  }

  @Override
  public void check(String name, Reading reading, Consumer<Problem> problems) {
    requireAskedHere();
    try {
      List<FileGroup> parts = FileParts.of(name, spark);
      new PartedCheck(name, parts, reading, problems::accept, spark).run();
    } catch (DatasetException e) {
      problems.accept(e.problem());
    }
  }

  @Override
  public boolean isNoted() {
    return false;
  }

  @Override
  public void close() {
    // whoever made the context stops it
  }
}
