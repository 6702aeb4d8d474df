package dev.detente.model;

import java.util.Locale;
import java.util.Optional;

/** The texts of an event, which may be in several languages, in the order of the format. */
public enum EventText {
  /** A headline. */
  TITLE,
  /** A few sentences on what happened. */
  SUMMARY,
  /** A remark on what is contested or worth knowing. */
  NOTE;

  /** Returns its name in the format. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a text by its name in the format. */
  public static Optional<EventText> of(String key) {
    for (EventText text : values()) {
      if (text.key().equals(key)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
