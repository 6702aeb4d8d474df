package dev.detente.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, when and by whom, with the sources that report it. Only the date and the title are
 * required; any other part may be empty.
 *
 * @param id its key in the record
 * @param date when it took place
 * @param theme the id of its theme
 * @param type what was done: the name of an {@link EventType}, or a word of another ontology
 * @param details its texts, and the fields of its row
 * @param actors the ids of those who acted, or met
 * @param recipients the ids of those at whom the act was aimed
 * @param place where it took place
 * @param sources the ids of the pages that report it
 */
public record Event(
    String id,
    EventDate date,
    String theme,
    String type,
    Details details,
    List<String> actors,
    List<String> recipients,
    Place place,
    List<String> sources) {

  /** Refuses an event without date or details. */
  public Event {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(details, "details");
  }

  public LocalizedText title() {
    return details.text(EventText.TITLE);
  }

  /** Returns a few sentences on what happened; may be empty. */
  public LocalizedText summary() {
    return details.text(EventText.SUMMARY);
  }

  /** Returns a remark on what is contested or worth knowing; may be empty. */
  public LocalizedText note() {
    return details.text(EventText.NOTE);
  }

  /** Returns the fields of its row, by the names that the owner of the file gave them. */
  public Members members() {
    return details.members();
  }

  /** Returns the same event with other details. */
  public Event with(Details other) {
    return new Event(id, date, theme, type, other, actors, recipients, place, sources);
  }

  /** Returns the same event with other references. */
  public Event with(List<String> otherActors, List<String> otherRecipients, List<String> others) {
    return new Event(id, date, theme, type, details, otherActors, otherRecipients, place, others);
  }

  /** Returns an event that may outlive the buffer that this one is read from. */
  public Event held() {
    Details held = details.held();
    return held == details ? this : with(held);
  }

  /** Returns the quad class of its type; empty if the type is not PLOVER's. */
  public Optional<QuadClass> quad() {
    return EventType.quad(type);
  }

  /** Returns the ids of all who take part, those who acted first, each once. */
  public List<String> participants() {
    if (recipients.isEmpty() && actors.size() < 2) {
      return actors;
    }
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    return List.copyOf(all);
  }
}
