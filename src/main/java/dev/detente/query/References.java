package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.Place;
import dev.detente.query.filter.EventFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * What events refer to. A filter chooses among it when it is asked not of a whole event but of each
 * of its references alone: Russia, and not every actor of an event with Russia, is of RU.
 */
public enum References {
  /** Those who take part. */
  ACTORS {
    @Override
    public List<String> of(Event event) {
      return event.participants();
    }

    @Override
    Event alone(Event event, String id) {
      // a country that it took place in is not one that each of them is of
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
  /** The pages that tell of it. */
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

  /** Returns the event as if it referred to {@code id} alone. */
  abstract Event alone(Event event, String id);

  /** Returns those of the ids that {@code event} refers to that {@code filter} chooses. */
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
