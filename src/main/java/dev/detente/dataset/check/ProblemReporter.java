package dev.detente.dataset.check;

import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import java.util.function.BiConsumer;

/**
 * Reports on one object of a document. Nothing more is reported of a value that could not be read.
 *
 * @param sink takes the problems
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

  /** Notes that a member is missing or empty, if it is. */
  void missing(String member, boolean missing) {
    if (missing && isRead("." + member)) {
      note("", "check.nothing", member);
    }
  }

  /** Tells whether a member, if it is there, could be read. */
  boolean isRead(String member) {
    return !sink.hasRefused(path + member);
  }

  private void report(Severity severity, String member, String key, String... arguments) {
    // problems of the object as a whole hold whatever is wrong inside it
    if (member.isEmpty() || isRead(member)) {
      sink.report(text, severity, path + member, key, arguments);
    }
  }

  /** Passes on a text in each of its languages, with its path. */
  static void each(String member, LocalizedText text, BiConsumer<String, String> action) {
    text.byLanguage()
        .forEach(
            (language, words) ->
                action.accept(language.isEmpty() ? member : member + "." + language, words));
  }

  /** Notes the languages that a text lacks, unless it is empty. */
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
