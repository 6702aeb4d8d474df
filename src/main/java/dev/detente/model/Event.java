package dev.detente.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, when, by whom, told by what. Only date and title are always there; any other part
 * may be empty.
 *
 * @param id its name in the record
 * @param date when
 * @param theme id of the theme it is filed under
 * @param type what was done
 * @param texts title, summary and note
 * @param actors ids of those who acted, or met
 * @param recipients ids of those the act was aimed at
 * @param place where
 * @param sources ids of the pages that tell of it
 * @param extra members this program does not know, as JSON text by name
 */
public record Event(
    String id,
    EventDate date,
    String theme,
    Optional<EventType> type,
    EventTexts texts,
    List<String> actors,
    List<String> recipients,
    Place place,
    List<String> sources,
    Map<String, String> extra) {

  /** Refuses an event without date or texts. */
  public Event {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(texts, "texts");
  }

  /** Returns a headline. */
  public LocalizedText title() {
    return texts.title();
  }

  /** Returns a few sentences on what happened; may be empty. */
  public LocalizedText summary() {
    return texts.summary();
  }

  /** Returns what is contested or worth knowing; may be empty. */
  public LocalizedText note() {
    return texts.note();
  }

  /** Returns the same event with other texts. */
  public Event with(EventTexts other) {
    return new Event(id, date, theme, type, other, actors, recipients, place, sources, extra);
  }

  /** Returns the same event with other references. */
  public Event with(List<String> otherActors, List<String> otherRecipients, List<String> others) {
    return new Event(
        id, date, theme, type, texts, otherActors, otherRecipients, place, others, extra);
  }

  /** Returns the same event, free of what it is read from if that is not to be kept. */
  public Event held() {
    EventTexts held = texts.held();
    return held == texts ? this : with(held);
  }

  /** Returns the quad class its type belongs to. */
  public Optional<QuadClass> quad() {
    return type.isPresent() ? Optional.of(type.get().quad()) : Optional.empty();
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
