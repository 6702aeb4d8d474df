package dev.detente.model;

import java.util.List;
import java.util.Map;

/**
 * A person, an organisation or a country that takes part in events.
 *
 * @param id the key by which events refer to it
 * @param kind {@code person}, {@code organization} or {@code country}; empty if unknown
 * @param country the ISO 3166-1 code of the country it belongs to; empty for none
 * @param name the name that readers see
 * @param role office or description; may be empty
 * @param aliases other names, in any script
 * @param extra the members this program does not know: JSON text by name
 */
public record Actor(
    String id,
    String kind,
    String country,
    LocalizedText name,
    LocalizedText role,
    List<String> aliases,
    Map<String, String> extra)
    implements Registry.Declared {

  /** Returns an actor that no registry declares: its id serves as its name. */
  public static Actor undeclared(String id) {
    return new Actor(id, "", "", LocalizedText.plain(id), LocalizedText.EMPTY, List.of(), Map.of());
  }
}
