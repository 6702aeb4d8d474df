package dev.detente.render.page;

import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes texts in both languages of a page, as two elements of which the style shows one. An
 * element with a language is therefore one of two, unless it is a {@code bdi}, which holds a text
 * that exists in one language only and is always shown.
 *
 * @param out where they are written
 * @param lexicon the names of things
 */
record Bilingual(Markup out, Lexicon lexicon) {

  private static final Object[] EN = {"lang", "en"};
  private static final Object[] AR = {"lang", "ar", "dir", "rtl"};

  /** Writes {@code text} in {@code tag} elements, one for each language or one for all. */
  void text(String tag, LocalizedText text) throws IOException {
    if (text.has(Language.EN) && text.has(Language.AR)) {
      for (Language language : Language.values()) {
        out.element(tag, text.own(language), in(language));
      }
    } else if (!text.isEmpty()) {
      out.open(tag);
      alone(text);
      out.close(tag);
    }
  }

  /** Opens an element of one language, which has a twin in the other. */
  void open(String tag, Language language) throws IOException {
    out.open(tag, in(language));
  }

  /** Writes a text within an element of one language. */
  void within(Language language, LocalizedText text) throws IOException {
    if (text.has(language)) {
      out.text(text.own(language));
    } else {
      alone(text);
    }
  }

  /** Writes words of the page. */
  void word(String tag, String key) throws IOException {
    text(tag, lexicon.page(key));
  }

  /** Opens a section headed with words of the page; returns the id of the heading. */
  String openSection(String name) throws IOException {
    String heading = Anchors.OWN + name;
    out.open("section", "class", name, "aria-labelledby", heading);
    out.open("h2", "id", heading);
    word("span", name);
    out.close("h2").line();
    return heading;
  }

  /** Opens an element that scrolls by itself if it is wider than the page. */
  void openWide(String heading) throws IOException {
    out.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-labelledby", heading);
  }

  void closeSection() throws IOException {
    out.close("section").line();
  }

  /** Writes a text that has no twin, isolated from its surroundings. */
  void alone(LocalizedText text) throws IOException {
    for (Map.Entry<String, String> told : text.byLanguage().entrySet()) {
      if (!told.getValue().isEmpty()) {
        foreign("bdi", told.getValue(), told.getKey());
        return;
      }
    }
  }

  /** Writes a text in a language of its own; an empty code stands for an unknown language. */
  void foreign(String tag, String text, String code) throws IOException {
    out.element(tag, text, "lang", isTag(code) ? code : "");
  }

  private static boolean isTag(String code) {
    return Language.of(code).isPresent() && code.length() == 2 || Tag.FORM.matcher(code).matches();
  }

  /** Compiled only when needed: few pages have a code of another language. */
  private static final class Tag {

    /** The form of a language tag; anything else would be an invalid attribute. */
    static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  }

  private static Object[] in(Language language) {
    return language == Language.AR ? AR : EN;
  }
}
