package dev.detente.cli;

import dev.detente.model.Language;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import dev.detente.query.TextFolding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the ISO 3166-1 code of a country by its code, by an actor's name, or by CLDR's names. */
final class CountryNames {

  private CountryNames() {}

  static String code(String name, Names names) {
    String upper = name.toUpperCase(Locale.ROOT);
    List<String> codes = List.of(Locale.getISOCountries());
    if (codes.contains(upper)) {
      return upper;
    }
    Optional<String> actor = names.countryOf(name);
    if (actor.isPresent()) {
      return actor.get();
    }
    String folded = TextFolding.fold(name);
    for (String code : codes) {
      for (Language language : Language.values()) {
        if (TextFolding.fold(label(code, language)).equals(folded)) {
          return code;
        }
      }
    }
    throw ValueException.unknown(Message.of("country.unknown", name));
  }

  /** Returns CLDR's name of a country. */
  static String label(String code, Language language) {
    return new Locale("", code).getDisplayCountry(language.locale());
  }
}
