package dev.detente.cli;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Message;
import dev.detente.model.Registry;
import dev.detente.model.ValueException;
import dev.detente.query.ActorMatcher;
import dev.detente.query.EventFilter;
import dev.detente.query.EventFilters;
import dev.detente.query.Role;
import dev.detente.query.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the actors that the user names, and says what a name was taken for. */
final class Names {

  private final Chronology chronology;
  private final Session session;
  private ActorMatcher matcher;

  Names(Chronology chronology, Session session) {
    this.chronology = chronology;
    this.session = session;
  }

  /** Returns the filter for events that a named actor takes part in. */
  EventFilter filter(String name, Role role) {
    if (name.startsWith(OptionValue.EXACT)) {
      return new EventFilters.ByActor(Set.of(exact(name)), role);
    }
    if (chronology.streamed()) {
      return new EventFilters.ByName(TextFolding.tokens(name), role);
    }
    Set<String> ids = new LinkedHashSet<>();
    List<Actor> actors = find(name);
    for (Actor actor : actors) {
      ids.add(actor.id());
    }
    if (ids.size() > 1) {
      session.tell(Message.of("name.several", name, ids(actors)));
    }
    return new EventFilters.ByActor(ids, role);
  }

  /**
   * Returns the actors that a name means, at least one, all equally well.
   *
   * @throws ValueException if there are none
   */
  List<Actor> find(String name) {
    if (name.startsWith(OptionValue.EXACT)) {
      return List.of(chronology.registry().actor(exact(name)));
    }
    ActorMatcher.Match match = matcher().find(name);
    if (match.actors().isEmpty()) {
      throw ValueException.unknown(unknown(name));
    }
    if (match.isGuess() && match.actors().size() == 1) {
      Actor actor = match.actors().get(0);
      session.tell(Message.of("name.guess", name, actor.id(), label(actor)));
    }
    return match.actors();
  }

  /** Returns the code of the country of that name, if it is one of the actors. */
  Optional<String> countryOf(String name) {
    for (Actor actor : matcher().find(name).actors()) {
      if (actor.kind().equals("country") && !actor.country().isEmpty()) {
        return Optional.of(actor.country());
      }
    }
    return Optional.empty();
  }

  private String exact(String name) {
    String id = name.substring(OptionValue.EXACT.length());
    boolean known = chronology.streamed() || chronology.registry().declaresActor(id);
    if (!known && !undeclared().containsKey(id)) {
      throw ValueException.unknown(unknown(id));
    }
    return id;
  }

  private Message unknown(String name) {
    List<Actor> suggestions = matcher().suggest(name);
    if (suggestions.isEmpty()) {
      return Message.of("name.unknown", name);
    }
    return Message.of("name.suggest", name, ids(suggestions));
  }

  /** Returns the ids of actors, for a message. */
  static String ids(List<Actor> actors) {
    List<String> ids = new ArrayList<>(actors.size());
    for (Actor actor : actors) {
      ids.add(actor.id());
    }
    return String.join(", ", ids);
  }

  private String label(Actor actor) {
    return actor.name().in(session.language());
  }

  private ActorMatcher matcher() {
    if (matcher == null) {
      // the declared first: meanwhile the events may still be read
      matcher = new ActorMatcher(chronology.registry().actors());
      undeclared().values().forEach(matcher::add);
    }
    return matcher;
  }

  /** Returns the actors by id whom events of a package name without its declaring them. */
  private Map<String, Actor> undeclared() {
    Map<String, Actor> undeclared = new LinkedHashMap<>();
    if (!chronology.streamed()) {
      Registry registry = chronology.registry();
      chronology.forEach(
          event -> {
            for (String id : event.participants()) {
              if (!registry.declaresActor(id)) {
                undeclared.put(id, registry.actor(id));
              }
            }
          });
    }
    return undeclared;
  }
}
