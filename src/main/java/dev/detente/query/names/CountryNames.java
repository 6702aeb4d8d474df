package dev.detente.query.names;

import dev.detente.model.Actor;
import dev.detente.model.Country;
import dev.detente.model.Registry;
import java.util.List;
import java.util.Locale;

/** The names of countries: those of actors that are countries, and those of CLDR. */
public final class CountryNames {

  private static final int CODE_LENGTH = 2;

  private CountryNames() {}

  /**
   * Returns the alpha-2 code for {@code name}, a code in any case or a whole name of a country; any
   * other name in capitals.
   */
  static String code(Name name) {
    if (name.exact()) {
      String code = Country.ofCode(name.text());
      return code.isEmpty() ? name.text() : code;
    }
    String capitals = name.text().toUpperCase(Locale.ROOT);
    String code = Country.ofCode(capitals);
    String named = code.isEmpty() ? Country.code(name.text()) : code;
    return Country.isCode(named) ? named : capitals;
  }

  /**
   * Returns the alpha-2 code for {@code name}, where it might also be the name of a place; empty if
   * it is no code. Three letters are a code only in capitals: {@code per} may begin a name.
   */
  public static String ofPlace(Name name) {
    return isShort(name) && !name.exact()
        ? Country.ofCode(name.text().toUpperCase(Locale.ROOT))
        : Country.ofCode(name.text());
  }

  /** Tells whether a name is too short to be the beginning of one: UK is not Ukraine. */
  static boolean isShort(Name name) {
    return name.text().length() <= CODE_LENGTH;
  }

  /** Returns a matcher for the countries of actors, by the names of actors that are countries. */
  static NameMatcher ofActors(Registry registry) {
    NameMatcher matcher = NameMatcher.ofNames(List.of());
    for (Actor actor : registry.actors()) {
      if (!actor.country().isEmpty()) {
        boolean country = actor.kind().equals("country");
        matcher.add(Country.code(actor.country()), country ? NameMatcher.names(actor) : List.of());
      }
    }
    return matcher;
  }

  /** Adds all countries of the world. */
  static void addAll(NameMatcher matcher) {
    for (String code : Locale.getISOCountries()) {
      matcher.add(code, Country.name(code).byLanguage().values());
    }
  }
}
