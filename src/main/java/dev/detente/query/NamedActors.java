package dev.detente.query;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.query.filter.EventFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The actors of a stream that a name may mean, found in the only pass that a stream allows.
 *
 * @param all a record without events that declares all participants
 * @param events a record with the events of the actors that may be meant
 */
public record NamedActors(Chronology all, Chronology events) {

  /** Reads the stream; {@code meant} selects the events of the actors that may be meant. */
  public static NamedActors of(Chronology stream, EventFilter meant) {
    return stream.gather(
        Collectors.teeing(
            Collectors.flatMapping(
                event -> event.participants().stream(),
                Collectors.toCollection(LinkedHashSet::new)),
            Collectors.filtering(
                meant::matches, Collectors.mapping(Event::held, Collectors.toList())),
            (actors, events) -> of(stream, actors, events)));
  }

  private static NamedActors of(Chronology stream, Set<String> actors, List<Event> events) {
    List<Actor> declared = actors.stream().map(Actor::undeclared).toList();
    Registry registry = new Registry(List.of(), List.of(), declared);
    return new NamedActors(
        new ChronologyInMemory(LocalizedText.EMPTY, registry, List.of()),
        new ChronologyInMemory(
            stream.format(), stream.title(), stream.edition(), stream.registry(), events));
  }
}
