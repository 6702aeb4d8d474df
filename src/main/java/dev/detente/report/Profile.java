package dev.detente.report;

import dev.detente.model.Actor;
import dev.detente.model.Country;
import dev.detente.model.Event;
import dev.detente.model.Registry;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of one actor in a record.
 *
 * @param actor the actor
 * @param tally the tally of its events
 * @param partners who else takes part in these events, the most frequent first, except the country
 *     that the actor belongs to
 * @param months the events by month
 */
public record Profile(
    Actor actor, Tally tally, List<Census.Entry<Actor>> partners, List<Summary.Row> months) {

  /** Makes the profile of {@code actor} from the events in which it takes part. */
  public static Profile of(Actor actor, List<Event> events, Registry registry) {
    Census<Actor> census = new Census<>(List.of(), Event::participants, registry::actor);
    Summary months = new Summary(List.of(Grouping.MONTH), registry);
    for (Event event : events) {
      census.add(event);
      months.add(event);
    }
    List<Census.Entry<Actor>> partners = new ArrayList<>();
    for (Census.Entry<Actor> entry : census.entries()) {
      if (!entry.id().equals(actor.id()) && !isOwnCountry(actor, entry.value())) {
        partners.add(entry);
      }
    }
    partners.sort(
        (a, b) -> {
          int byCount = Integer.compare(b.tally().count(), a.tally().count());
          return byCount == 0 ? a.id().compareTo(b.id()) : byCount;
        });
    return new Profile(actor, months.total(), partners, months.rows());
  }

  private static boolean isOwnCountry(Actor actor, Actor other) {
    return other.kind().equals("country")
        && !actor.country().isEmpty()
        && Country.code(actor.country()).equals(Country.code(other.country()));
  }
}
