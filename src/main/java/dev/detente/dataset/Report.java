package dev.detente.dataset;

import dev.detente.dataset.Problem.Severity;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;

/**
 * Reports on one object of a document.
 *
 * @param sink what takes the problems
 * @param text the document
 * @param path where the object stands in it
 */
record Report(ProblemSink sink, JsonText text, String path) {

  /** Reports an error about a member, named by its path in the object. */
  void error(String member, String key, String... arguments) {
    sink.report(text, Severity.ERROR, path + member, key, arguments);
  }

  /** Reports an editorial problem about a member. */
  void note(String member, String key, String... arguments) {
    sink.report(text, Severity.NOTE, path + member, key, arguments);
  }

  /** Notes that a member is missing, if it is. */
  void missing(String member, boolean missing) {
    if (missing) {
      note("", "data.missing-field", member);
    }
  }

  /** Notes the languages that a text is missing in, unless there is no text at all. */
  void translated(String member, LocalizedText words) {
    if (!words.isEmpty()) {
      for (Language language : Language.values()) {
        if (!words.has(language)) {
          note(member, "check.untranslated", language.code());
        }
      }
    }
  }
}
