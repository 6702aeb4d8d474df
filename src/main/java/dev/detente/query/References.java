package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.Place;
import dev.detente.query.filter.EventFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * The things that events refer to. To choose among them, a filter is asked about each alone rather
 * than about the whole event: {@code --country RU} means the actors of Russia, not every actor in
 * an event with Russia.
 */
public enum References {
  /** The participants. */
  ACTORS {
    @Override
    public List<String> of(Event event) {
      return event.participants();
    }

    @Override
    Event alone(Event event, String id) {
      // the country of the place is not the country of each participant
      return new Event(
          event.id(),
          event.date(),
          event.theme(),
          event.type(),
          event.details(),
          only(event.actors(), id),
          only(event.recipients(), id),
          Place.NONE,
          event.sources());
    }
  },
  SOURCES {
    @Override
    public List<String> of(Event event) {
      return event.sources();
    }

    @Override
    Event alone(Event event, String id) {
      return event.with(event.actors(), event.recipients(), only(event.sources(), id));
    }
  };

  /** Returns the ids that {@code event} refers to. */
  public abstract List<String> of(Event event);

  /** Returns the event as if {@code id} were all it refers to. */
  abstract Event alone(Event event, String id);

  /** Returns the ids that {@code event} refers to and {@code filter} chooses. */
  public List<String> of(Event event, EventFilter filter) {
    if (filter.equals(EventFilter.ALL)) {
      return of(event);
    }
    List<String> chosen = new ArrayList<>();
    for (String id : of(event)) {
      if (filter.matches(alone(event, id))) {
        chosen.add(id);
      }
    }
    return chosen;
  }

  private static List<String> only(List<String> ids, String id) {
    return ids.contains(id) ? List.of(id) : List.of();
  }
}
