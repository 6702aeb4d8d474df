package dev.detente.model;

import java.util.List;
import java.util.Map;

/**
 * One who takes part in events: a person, an organisation or a country.
 *
 * @param id what events refer to it by
 * @param kind {@code person}, {@code organization} or {@code country}; empty if not known
 * @param country the ISO 3166-1 code of the country it belongs to; empty for none
 * @param name what readers see
 * @param role office or description; may be empty
 * @param aliases other names it is known by, in any script
 * @param extra members this program does not know, as JSON text by name
 */
public record Actor(
    String id,
    String kind,
    String country,
    LocalizedText name,
    LocalizedText role,
    List<String> aliases,
    Map<String, String> extra) {

  /** Returns an actor that no registry declares: its id is its name. */
  public static Actor undeclared(String id) {
    return new Actor(id, "", "", LocalizedText.plain(id), LocalizedText.EMPTY, List.of(), Map.of());
  }
}
