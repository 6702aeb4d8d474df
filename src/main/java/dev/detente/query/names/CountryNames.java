package dev.detente.query.names;

import dev.detente.model.Actor;
import dev.detente.model.Country;
import dev.detente.model.Registry;
import java.util.List;
import java.util.Locale;

/** What countries are called: by actors that are countries, and by CLDR. */
public final class CountryNames {

  private static final int CODE_LENGTH = 2;

  private CountryNames() {}

  /**
   * Returns the code that {@code name} is, in any case; else it in capitals, as a code would be.
   */
  static String code(Name name) {
    String text = name.exact() ? name.text() : name.text().toUpperCase(Locale.ROOT);
    String code = Country.ofCode(text);
    return code.isEmpty() ? text : code;
  }

  /**
   * Returns the code that {@code name} is where it may be the name of a place too; else nothing.
   * Three letters are a code in capitals only: {@code per} may begin a name.
   */
  public static String ofPlace(Name name) {
    return isShort(name) && !name.exact()
        ? Country.ofCode(name.text().toUpperCase(Locale.ROOT))
        : Country.ofCode(name.text());
  }

  /** Tells whether a name is too short to be but begun: UK is not the beginning of Ukraine. */
  static boolean isShort(Name name) {
    return name.text().length() <= CODE_LENGTH;
  }

  /** Returns the countries that actors belong to, by the names of those that are countries. */
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

  /** Adds all countries there are. */
  static void addAll(NameMatcher matcher) {
    for (String code : Locale.getISOCountries()) {
      matcher.add(code, Country.name(code).byLanguage().values());
    }
  }
}
