package dev.detente.cli.command;

import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.ProblemText;
import dev.detente.dataset.DatasetCheck;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.ParseResult;

/** {@code detente check [FILE]}: the problems of a data file. */
final class CheckCommand {

  private static final int HANGING = 2;

  private static final Option STRICT = Option.flag("--strict");

  static final OptionGroup GROUP = new OptionGroup("check", List.of(STRICT));

  private CheckCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    List<String> files = new ArrayList<>(Syntax.arguments(parsed));
    session.options().data().ifPresent(files::add);
    if (files.size() > 1) {
      throw ValueException.malformed("check.one-file", String.join(" ", files));
    }
    List<Problem> problems = new ArrayList<>();
    check(files, session, problems::add);
    int errors = 0;
    for (Problem problem : problems) {
      errors += problem.severity() == Severity.ERROR ? 1 : 0;
      String text = ProblemText.ofCheck(problem, session.words());
      for (String line : session.layout().lines(text, HANGING)) {
        session.out().append(line).append('\n');
      }
    }
    // the tally must follow the list
    session.out().flush();
    int notes = problems.size() - errors;
    session.tell(
        session.words().say("check.tally", Integer.toString(errors), Integer.toString(notes)));
    boolean failed = errors > 0 || (notes > 0 && STRICT.isIn(parsed));
    return failed ? ExitCode.DATA : ExitCode.OK;
  }

  private static void check(List<String> files, Session session, Consumer<Problem> problems) {
    if (files.isEmpty()) {
      session.options().requireNoReading();
      DatasetCheck.bundled(problems);
    } else {
      session.source().check(files.get(0), session.options().reading(), problems);
    }
  }
}
