package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.Question;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Message;
import dev.detente.query.EventQuery;
import dev.detente.query.EventQuery.Selection;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.Role;
import dev.detente.query.names.Name;
import dev.detente.report.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** {@code detente who NAME}: who that is, and its events. */
final class WhoCommand {

  private WhoCommand() {}

  static ExitCode run(ParseResult parsed, Session session) throws IOException {
    String name = String.join(" ", Syntax.arguments(parsed)).strip();
    if (name.isEmpty()) {
      return RegistryCommands.actors(parsed, session);
    }
    OutputOptions options = session.output(parsed, Rows.EVENTS);
    FilterOptions filters = session.filters(parsed);
    Name wanted = Name.of(name);
    Chronology chronology = held(filters, wanted);
    List<String> ids = filters.names().of(chronology).candidates(wanted);
    if (ids.size() > 1) {
      session.tell(Message.of("who.several", name, String.join(", ", ids)));
      return ExitCode.NOT_FOUND;
    }
    Actor actor = chronology.registry().actor(ids.get(0));
    EventFilter involved = new EventFilters.ByActor(Set.of(actor.id()), Role.ANY);
    EventFilter filter = EventFilter.all(List.of(involved, filters.filter()));
    Question question = session.question().and("actor", actor.name()::in).and(filters);
    EventOutput output = new EventOutput(chronology, question, options, session);
    EventQuery query = output.query(filter);
    List<Event> all = query.unlimited().select(chronology).events();
    Selection selection = new Selection(options.limited(all), all.size());
    return output.write(selection, Optional.of(Profile.of(actor, all, chronology.registry())));
  }

  /** Returns the record; of a stream, which is read once only, what may concern {@code name}. */
  private static Chronology held(FilterOptions filters, Name name) {
    Chronology chronology = filters.chronology();
    return chronology.streamed()
        ? EventQuery.all(new NamedFilters(filters.names()).actor(name, Role.ANY)).held(chronology)
        : chronology;
  }
}
