package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Source;
import dev.detente.query.References;
import dev.detente.render.BibtexWriter;
import dev.detente.render.CslJsonWriter;
import dev.detente.render.OutputFormat;
import dev.detente.report.RegistryColumns;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** {@code detente sources}: the pages that tell of the events, and of how many. */
public final class SourcesCommand implements Command {

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(FilterOptions.group(), OutputOptions.group(), GlobalOptions.group());
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    return new RegistryOutput<>(
            "detente-sources/1",
            RegistryColumns.sources(session.language()),
            chronology -> chronology.registry().sources().stream().map(Source::id).toList(),
            References.SOURCES,
            FilterOptions.OF_SOURCES,
            chronology -> chronology.registry()::source,
            Map.of(
                OutputFormat.BIBTEX,
                new BibtexWriter(session.language())::write,
                OutputFormat.CSL_JSON,
                new CslJsonWriter(session.language())::write))
        .run(parsed, session);
  }
}
