package dev.detente.cli.command;

import dev.detente.cli.option.FilterOptions;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.process.ExitCode;
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
import dev.detente.render.OutputFormat;
import dev.detente.render.ProfileWriter;
import dev.detente.report.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** {@code detente who NAME}: who that is, and its events. */
public final class WhoCommand implements Command {

  @Override
  public String name() {
    return "who";
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(FilterOptions.group(), OutputOptions.group(), GlobalOptions.group());
  }

  @Override
  public String arguments() {
    return "[NAME...]";
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) throws IOException {
    String name = String.join(" ", Command.arguments(parsed)).strip();
    if (name.isEmpty()) {
      return new ActorsCommand().run(parsed, session);
    }
    OutputOptions output = OutputOptions.of(parsed, session);
    FilterOptions filters = FilterOptions.open(parsed, session);
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
    return write(actor, filter, chronology, output, session);
  }

  /** Returns the record; of a stream, which is read once only, what may concern {@code name}. */
  private static Chronology held(FilterOptions filters, Name name) {
    Chronology chronology = filters.chronology();
    return chronology.streamed()
        ? EventQuery.all(new NamedFilters(filters.names()).actor(name, Role.ANY)).held(chronology)
        : chronology;
  }

  private static ExitCode write(
      Actor actor, EventFilter filter, Chronology chronology, OutputOptions output, Session session)
      throws IOException {
    EventQuery query = EventOutput.query(filter, chronology, output, session);
    List<Event> all = query.unlimited().select(chronology).events();
    Selection selection =
        new Selection(
            all.subList(0, Math.min(query.limit().orElse(all.size()), all.size())), all.size());
    if (output.count()) {
      return EventOutput.writeCount(selection, session);
    }
    Profile profile = Profile.of(actor, all, chronology.registry());
    if (output.format() == OutputFormat.TABLE) {
      new ProfileWriter(session.layout(), session.words()::label).write(profile, session.out());
      session.out().append(selection.events().isEmpty() ? "" : "\n");
    }
    EventOutput.write(selection.events(), chronology, Optional.of(profile), output, session);
    EventOutput.writeFooter(selection, output, session);
    return session.found(selection.matching());
  }
}
