package dev.detente.cli;

import dev.detente.model.Language;
import dev.detente.query.TextFolding;
import java.util.List;
import java.util.Optional;

/** Finds what a user names by an id, by its label in either language, or by a part of the label. */
final class ValueNames {

  private ValueNames() {}

  /**
   * Returns which of {@code ids} is meant.
   *
   * @param kind what the labels of these ids begin with in the words
   * @param name compared folded
   */
  static Optional<String> find(String kind, List<String> ids, String name) {
    String folded = TextFolding.fold(name);
    for (String id : ids) {
      if (TextFolding.fold(id).equals(folded)) {
        return Optional.of(id);
      }
    }
    for (Language language : Language.values()) {
      Words words = new Words(language);
      for (String id : ids) {
        for (String label : words.label(kind, id).split(",")) {
          if (!folded.isEmpty() && TextFolding.fold(label).equals(folded)) {
            return Optional.of(id);
          }
        }
      }
    }
    return Optional.empty();
  }
}
