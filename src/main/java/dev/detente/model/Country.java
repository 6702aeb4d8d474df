package dev.detente.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries by their ISO 3166-1 codes. A file may write a country as either code, by its CLDR name
 * in English or Arabic, or by another name common in English; any other text is kept as the name of
 * a country without a code.
 */
public final class Country {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /** Common codes that differ from the standard. */
  private static final Map<String, String> ALIASES = Map.of("UK", "GB");

  /** Spellings beyond this many are worked out each time, so that no file fills memory. */
  private static final int MOST_REMEMBERED = 10_000;

  private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

  private static final int ALPHA_2 = 2;
  private static final int ALPHA_3 = 3;

  private Country() {}

  /** Tells whether {@code text} is an alpha-2 code in capitals. */
  public static boolean isCode(String text) {
    return text.length() == ALPHA_2 && CODES.contains(text);
  }

  /**
   * Returns the alpha-2 code of the country written as {@code text}; any text that the JDK does not
   * know as a country is returned unchanged.
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

  /**
   * Returns the alpha-2 code for {@code text}, a code of either kind in capitals; empty if it is
   * none.
   */
  public static String ofCode(String text) {
    if (isCode(text)) {
      return text;
    }
    return text.length() == ALPHA_3
        ? Alpha3.CODES.getOrDefault(text, "")
        : ALIASES.getOrDefault(text, "");
  }

  /**
   * Returns the name that readers know for the country written as {@code text}; {@code text} itself
   * if the JDK does not know it.
   */
  public static LocalizedText name(String text) {
    String code = code(text);
    return code.length() == ALPHA_2
        ? LocalizedText.of(language -> language.country(code))
        : LocalizedText.plain(code);
  }

  /** Returns the letters and digits, without case and marks. */
  private static String folded(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return decomposed.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The alpha-3 codes, loaded only for the few files that use them. */
  private static final class Alpha3 {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String code : Country.CODES) {
        CODES.put(new Locale("", code).getISO3Country(), code);
      }
      CODES.remove("");
    }
  }

  /** The folded names, loaded only when needed: reading CLDR takes longer than most runs. */
  private static final class Names {
    static final Map<String, String> CODES = new HashMap<>();

    static {
      for (String code : Country.CODES) {
        for (Language language : Language.values()) {
          CODES.put(folded(language.country(code)), code);
        }
      }
      // names in English that CLDR has not in each edition: official, former, and as files have
      // them
      also("BA", "Bosnia and Herzegovina");
      also("BN", "Brunei Darussalam");
      also("BO", "Bolivia (Plurinational State of)");
      also(
          "CD",
          "Democratic Republic of the Congo",
          "Democratic Republic of Congo",
          "DR Congo",
          "Congo, Democratic Republic of the");
      also("CG", "Republic of the Congo", "Republic of Congo");
      also("CI", "Ivory Coast");
      also("CV", "Cape Verde", "Cabo Verde");
      also("CZ", "Czech Republic", "Czechia");
      also("FM", "Micronesia (Federated States of)");
      also("GB", "Great Britain", "United Kingdom of Great Britain and Northern Ireland");
      also("HK", "Hong Kong");
      also("IR", "Iran (Islamic Republic of)", "Islamic Republic of Iran");
      also("KP", "Democratic People's Republic of Korea", "Korea, North");
      also("KR", "Republic of Korea", "Korea, South");
      also("LA", "Lao People's Democratic Republic");
      also("MD", "Republic of Moldova");
      also("MK", "Macedonia");
      also("MM", "Myanmar", "Burma");
      also("MO", "Macao", "Macau");
      also("PS", "Palestine", "State of Palestine", "Occupied Palestinian Territory");
      also("RU", "Russian Federation");
      also("SS", "Republic of South Sudan");
      also("SY", "Syrian Arab Republic");
      also("SZ", "Eswatini", "Swaziland");
      also("TL", "East Timor");
      also("TR", "Turkey", "Türkiye");
      also("TZ", "United Republic of Tanzania");
      also("US", "United States of America");
      also("VA", "Holy See");
      also("VE", "Venezuela (Bolivarian Republic of)");
      also("VN", "Viet Nam");
    }

    private static void also(String code, String... names) {
      for (String name : names) {
        CODES.put(folded(name), code);
      }
    }
  }
}
