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
import dev.detente.query.EventQuery.Selection;
import dev.detente.query.NamedActors;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.Role;
import dev.detente.query.names.Name;
import dev.detente.query.names.NameLookup;
import dev.detente.report.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** {@code detente who NAME}: the profile of an actor, and its events. */
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
    EventOutput output = new EventOutput(filters.fields(), options, session);
    Chronology chronology = filters.chronology();
    NameLookup names = filters.names();
    if (chronology.streamed()) {
      NamedActors named = NamedActors.of(chronology, NamedFilters.mayBe(wanted));
      names = names.of(named.all());
      chronology = named.events();
    }
    List<String> ids = names.candidates(wanted);
    if (ids.size() > 1) {
      session.tell(Message.of("who.several", name, String.join(", ", ids)));
      return ExitCode.NOT_FOUND;
    }
    Actor actor = chronology.registry().actor(ids.get(0));
    EventFilter involved = new EventFilters.ByActor(Set.of(actor.id()), Role.ANY);
    EventFilter filter = EventFilter.all(List.of(involved, filters.filter()));
    List<Event> all = output.query(filter).unlimited().select(chronology).events();
    Selection selection = new Selection(options.limited(all), all.size());
    Profile profile = Profile.of(actor, all, chronology.registry());
    Question question = session.question().and("actor", actor.name()::in).and(filters);
    return output.write(selection, Optional.of(profile), chronology, question);
  }
}
