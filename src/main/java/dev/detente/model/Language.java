package dev.detente.model;

import java.util.Locale;
import java.util.Optional;

/** A language in which texts are shown. */
public enum Language {
  EN("en", ", "),
  AR("ar", "، ");

  private final String code;
  private final String comma;

  Language(String code, String comma) {
    this.code = code;
    this.comma = comma;
  }

  public String code() {
    return code;
  }

  /** Returns the locale for names of countries and for sorting. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** Returns the comma and space that separate the items of a list in this language. */
  public String comma() {
    return comma;
  }

  /** Returns the name that CLDR, as of the JDK, has for a two-letter country code. */
  String country(String isoCode) {
    return new Locale("", isoCode).getDisplayCountry(locale());
  }

  /** Returns the language to fall back to where a text is missing in this one. */
  public Language other() {
    return this == EN ? AR : EN;
  }

  /**
   * Finds the language of an ISO 639-1 code or of a POSIX locale name such as {@code ar_EG.UTF-8}.
   */
  public static Optional<Language> of(String name) {
    for (Language language : values()) {
      if (name.startsWith(language.code)
          && (name.length() == 2 || "_.@-".indexOf(name.charAt(2)) >= 0)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
