package dev.detente.render;

import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.Source;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes sources as BibTeX entries for biblatex: pages on the web as {@code @online}, others as
 * {@code @misc}. Titles and names are in double braces, so that no style changes their case or
 * splits them.
 *
 * @param language the preferred language of titles
 */
public record BibtexWriter(Language language) {

  /** An EDTF year without a known digit: an entry must have a date, and this one prints nothing. */
  private static final String UNKNOWN_YEAR = "XXXX";

  /** What a key may contain besides ASCII letters and digits. */
  private static final String KEY_SIGNS = "-_.:/+";

  /** What an address may not contain: braces would unbalance the entry. */
  private static final Map<Character, String> ADDRESS =
      Map.of('{', "%7B", '}', "%7D", '\\', "%5C", ' ', "%20");

  private static final Map<Character, String> ESCAPES =
      Map.of(
          '\\', "\\textbackslash{}",
          '^', "\\textasciicircum{}",
          '~', "\\textasciitilde{}",
          '{', "\\{",
          '}', "\\}",
          '$', "\\$",
          '&', "\\&",
          '#', "\\#",
          '%', "\\%",
          '_', "\\_");

  /** The names of languages in babel, by ISO 639-1 code. */
  private static final Map<String, String> LANGIDS =
      Map.ofEntries(
          Map.entry("ar", "arabic"),
          Map.entry("be", "belarusian"),
          Map.entry("bg", "bulgarian"),
          Map.entry("cs", "czech"),
          Map.entry("da", "danish"),
          Map.entry("de", "ngerman"),
          Map.entry("el", "greek"),
          Map.entry("en", "english"),
          Map.entry("es", "spanish"),
          Map.entry("et", "estonian"),
          Map.entry("fa", "persian"),
          Map.entry("fi", "finnish"),
          Map.entry("fr", "french"),
          Map.entry("he", "hebrew"),
          Map.entry("hr", "croatian"),
          Map.entry("hu", "hungarian"),
          Map.entry("it", "italian"),
          Map.entry("ja", "japanese"),
          Map.entry("ka", "georgian"),
          Map.entry("ko", "korean"),
          Map.entry("lt", "lithuanian"),
          Map.entry("lv", "latvian"),
          Map.entry("nl", "dutch"),
          Map.entry("no", "norwegian"),
          Map.entry("pl", "polish"),
          Map.entry("pt", "portuguese"),
          Map.entry("ro", "romanian"),
          Map.entry("ru", "russian"),
          Map.entry("sk", "slovak"),
          Map.entry("sr", "serbian"),
          Map.entry("sv", "swedish"),
          Map.entry("tr", "turkish"),
          Map.entry("uk", "ukrainian"),
          Map.entry("vi", "vietnamese"),
          Map.entry("zh", "chinese"));

  /** Writes an entry for each source, separated by empty lines. */
  public void write(List<Source> sources, Appendable out) throws IOException {
    Set<String> keys = new HashSet<>();
    String separator = "";
    for (Source source : sources) {
      out.append(separator);
      entry(unused(key(source.id()), keys), source, out);
      separator = "\n";
    }
  }

  private void entry(String key, Source source, Appendable out) throws IOException {
    out.append(source.url().isEmpty() ? "@misc{" : "@online{").append(key).append(",\n");
    field("author", protectedText(source.author()), out);
    field("title", protectedText(source.title().in(language)), out);
    field("organization", protectedText(source.publisher()), out);
    boolean dated = isDate(source.date());
    field("date", dated ? source.date() : UNKNOWN_YEAR, out);
    field("note", dated ? "" : escaped(source.date()), out);
    field("url", replaced(source.url(), ADDRESS), out);
    field("langid", LANGIDS.getOrDefault(source.language(), ""), out);
    out.append("}\n");
  }

  private static void field(String name, String value, Appendable out) throws IOException {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String protectedText(String text) {
    return text.isEmpty() ? "" : '{' + escaped(text) + '}';
  }

  private static String escaped(String text) {
    return replaced(text.strip().replaceAll("\\s+", " "), ESCAPES);
  }

  private static String replaced(String text, Map<Character, String> by) {
    StringBuilder replaced = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String other = by.get(c);
      if (other == null) {
        replaced.append(c);
      } else {
        replaced.append(other);
      }
    }
    return replaced.toString();
  }

  /** Turns an id into a key: a hyphen replaces whatever BibTeX might misread. */
  private static String key(String id) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean safe = c < 0x80 && Character.isLetterOrDigit(c) || KEY_SIGNS.indexOf(c) >= 0;
      key.append(safe ? c : '-');
    }
    return key.toString();
  }

  /** Returns the first unused key of {@code key}, {@code key-2} … */
  private static String unused(String key, Set<String> used) {
    String unused = key;
    for (int i = 2; !used.add(unused); i++) {
      unused = key + '-' + i;
    }
    return unused;
  }

  private static boolean isDate(String text) {
    try {
      EventDate.parse(text);
      return true;
    } catch (ValueException e) {
      return false;
    }
  }
}
