package dev.detente.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries by their ISO 3166-1 codes: what a file says for one may be either code, or its name in
 * English or Arabic as CLDR has it. What is none of these is a country by that name alone.
 */
public final class Country {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /** What people write where the standard has another code. */
  private static final Map<String, String> ALIASES = Map.of("UK", "GB");

  /** More spellings than this are remembered of no file: they are worked out again. */
  private static final int MOST_REMEMBERED = 10_000;

  private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

  private static final int ALPHA_2 = 2;
  private static final int ALPHA_3 = 3;

  private Country() {}

  /** Tells whether {@code text} is an alpha-2 code, in capitals. */
  public static boolean isCode(String text) {
    return text.length() == ALPHA_2 && CODES.contains(text);
  }

  /**
   * Returns the alpha-2 code of the country that is written {@code text}; what is no country the
   * JDK knows stays as it is.
   */
  public static String code(String text) {
    if (text.isEmpty() || isCode(text)) {
      return text;
    }
    String known = REMEMBERED.get(text);
    if (known == null) {
      String coded = ofCode(text.toUpperCase(Locale.ROOT));
      known = coded.isEmpty() ? Names.CODES.getOrDefault(folded(text), text) : coded;
      if (REMEMBERED.size() < MOST_REMEMBERED) {
        REMEMBERED.put(text, known);
      }
    }
    return known;
  }

  /** Returns the alpha-2 code that {@code text}, in capitals, is a code for; else nothing. */
  public static String ofCode(String text) {
    if (isCode(text)) {
      return text;
    }
    return text.length() == ALPHA_3
        ? Alpha3.CODES.getOrDefault(text, "")
        : ALIASES.getOrDefault(text, "");
  }

  /** Returns letters alone, without case and marks. */
  private static String folded(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return decomposed.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The alpha-3 codes: asked for by few files. */
  private static final class Alpha3 {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String code : Country.CODES) {
        CODES.put(new Locale("", code).getISO3Country(), code);
      }
      CODES.remove("");
    }
  }

  /** The names, folded: reading them from CLDR takes longer than most runs. */
  private static final class Names {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String code : Country.CODES) {
        for (Language language : Language.values()) {
          CODES.put(folded(language.country(code)), code);
        }
      }
    }
  }
}
