package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The keys to count events by that exist in any record. */
public enum Grouping implements GroupKey {
  YEAR,
  QUARTER,
  MONTH,
  DAY,
  THEME,
  TYPE,
  QUAD,
  /** Each actor in any role. */
  ACTOR,
  /** Each country of the participants, and that of the place. */
  COUNTRY,
  PLACE,
  /** Each unordered pair of participants. */
  DYAD,
  /** Each source. */
  SOURCE,
  /** Each publisher of the sources. */
  PUBLISHER;

  /** The group of events without such a value. */
  static final String NONE = "";

  /** Separates the two ids of a dyad. */
  static final String BETWEEN = ";";

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a grouping by name. */
  public static Optional<Grouping> of(String key) {
    for (Grouping grouping : values()) {
      if (grouping.key().equals(key)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isTime() {
    return ordinal() <= DAY.ordinal();
  }

  @Override
  public boolean isMultiple() {
    return switch (this) {
      case ACTOR, COUNTRY, DYAD, SOURCE, PUBLISHER -> true;
      default -> false;
    };
  }

  @Override
  public boolean isLabelled() {
    return !isTime() && this != PUBLISHER;
  }

  @Override
  public Collection<String> groups(Event event, Registry registry) {
    return switch (this) {
      case THEME -> List.of(event.theme());
      case TYPE -> List.of(event.type());
      case QUAD -> List.of(event.quad().map(QuadClass::id).orElse(NONE));
      case ACTOR -> orNone(event.participants());
      case COUNTRY -> orNone(registry.countries(event));
      case PLACE -> List.of(event.place().name().in(Language.EN));
      case DYAD -> orNone(pairs(event.participants()));
      case SOURCE -> orNone(event.sources());
      case PUBLISHER -> orNone(publishers(event, registry));
      default -> throw new IllegalArgumentException(key());
    };
  }

  private static Collection<String> orNone(Collection<String> groups) {
    return groups.isEmpty() ? List.of(NONE) : groups;
  }

  private static List<String> publishers(Event event, Registry registry) {
    Set<String> publishers = new LinkedHashSet<>();
    for (String id : event.sources()) {
      String publisher = registry.source(id).publisher();
      if (!publisher.isEmpty()) {
        publishers.add(publisher);
      }
    }
    return List.copyOf(publishers);
  }

  private static List<String> pairs(List<String> ids) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        String a = ids.get(i);
        String b = ids.get(j);
        pairs.add(a.compareTo(b) < 0 ? a + BETWEEN + b : b + BETWEEN + a);
      }
    }
    return pairs;
  }
}
