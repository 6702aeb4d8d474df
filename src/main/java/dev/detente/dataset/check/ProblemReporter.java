package dev.detente.dataset.check;

import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.function.BiConsumer;

/**
 * Reports on one object of a document; of a value that could not be read nothing is said again.
 *
 * @param sink what takes the problems
 * @param text the document
 * @param path where the object stands in it
 */
record ProblemReporter(ProblemSink sink, JsonText text, String path) {

  /** Reports an error about a member, named by its path in the object. */
  void error(String member, String key, String... arguments) {
    report(Severity.ERROR, member, key, arguments);
  }

  /** Reports an editorial problem about a member. */
  void note(String member, String key, String... arguments) {
    report(Severity.NOTE, member, key, arguments);
  }

  /** Notes that a member is missing or says nothing, if it is so. */
  void missing(String member, boolean missing) {
    if (missing && isRead("." + member)) {
      note("", "check.nothing", member);
    }
  }

  /** Tells whether a member could be read, if it is there. */
  boolean isRead(String member) {
    return !sink.hasRefused(path + member);
  }

  private void report(Severity severity, String member, String key, String... arguments) {
    // what is said of the object as a whole holds whatever is wrong in it
    if (member.isEmpty() || isRead(member)) {
      sink.report(text, severity, path + member, key, arguments);
    }
  }

  /** Hands on a text in each of its languages, with the path of that. */
  static void each(String member, LocalizedText text, BiConsumer<String, String> action) {
    text.byLanguage()
        .forEach(
            (language, words) ->
                action.accept(language.isEmpty() ? member : member + "." + language, words));
  }

  /** Notes the languages that a text is missing in, unless there is no text at all. */
  void translated(String member, LocalizedText words) {
    if (!words.isEmpty()) {
      for (Language language : Language.values()) {
        if (!words.has(language) && isRead(member + "." + language.code())) {
          sink.report(text, Severity.NOTE, path + member, "check.untranslated", language.code());
        }
      }
    }
  }
}
