package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
import dev.detente.model.Actor;
import dev.detente.query.References;
import dev.detente.report.RegistryColumns;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** {@code detente actors}: those who take part, and how often. */
public final class ActorsCommand implements Command {

  @Override
  public String name() {
    return "actors";
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
            "detente-actors/1",
            RegistryColumns.actors(session.language()),
            chronology -> chronology.registry().actors().stream().map(Actor::id).toList(),
            References.ACTORS,
            FilterOptions.OF_ACTORS,
            chronology -> chronology.registry()::actor,
            Map.of())
        .run(parsed, session);
  }
}
