package dev.detente.model;

import java.util.Map;

/**
 * Where an event took place.
 *
 * @param name its name; may be empty
 * @param country ISO 3166-1 code; may be empty
 * @param extra the members this program does not know: JSON text by name
 */
public record Place(LocalizedText name, String country, Map<String, String> extra) {

  /** No place at all. */
  public static final Place NONE = new Place(LocalizedText.EMPTY, "", Map.of());

  /** Tells whether nothing is known of the place. */
  public boolean isEmpty() {
    return name.isEmpty() && country.isEmpty() && extra.isEmpty();
  }
}
