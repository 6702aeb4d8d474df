package dev.detente.query.names;

import dev.detente.model.Actor;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import java.util.List;
import java.util.Locale;

/** What countries are called: by actors that are countries, and by CLDR. */
public final class CountryNames {

  private static final int CODE_LENGTH = 2;

  private CountryNames() {}

  /** Tells whether {@code code} is an ISO 3166-1 code. */
  public static boolean isCode(String code) {
    return code.length() == CODE_LENGTH && List.of(Locale.getISOCountries()).contains(code);
  }

  /** Returns what {@code name} would be as a code; what is meant exactly is as it is written. */
  public static String code(Name name) {
    return name.exact() ? name.text() : name.text().toUpperCase(Locale.ROOT);
  }

  /** Tells whether a name is too short to be but begun: UK is not the beginning of Ukraine. */
  static boolean isShort(Name name) {
    return name.text().length() <= CODE_LENGTH;
  }

  static LocalizedText of(String code) {
    return LocalizedText.of(language -> language.country(code));
  }

  /** Returns the countries that actors belong to, by the names of those that are countries. */
  static NameMatcher ofActors(Registry registry) {
    NameMatcher matcher = NameMatcher.ofNames(List.of());
    for (Actor actor : registry.actors()) {
      if (!actor.country().isEmpty()) {
        boolean country = actor.kind().equals("country");
        matcher.add(actor.country(), country ? NameMatcher.names(actor) : List.of());
      }
    }
    return matcher;
  }

  /** Adds all countries there are. */
  static void addAll(NameMatcher matcher) {
    for (String code : Locale.getISOCountries()) {
      matcher.add(code, of(code).byLanguage().values());
    }
  }
}
