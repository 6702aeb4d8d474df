package dev.detente.model;

/**
 * The texts of an event: held, or read when one of them is wanted. They are most of a file, and
 * most questions ask for few of them: reading all would be most of the work.
 */
public interface EventTexts {

  /** Returns a headline; never empty. */
  LocalizedText title();

  /** Returns a few sentences on what happened; may be empty. */
  LocalizedText summary();

  /** Returns what is contested or worth knowing; may be empty. */
  LocalizedText note();

  /** Returns the same texts, free of what they are read from if that is not to be kept. */
  default EventTexts held() {
    return this;
  }

  /**
   * Texts in memory.
   *
   * @param title a headline
   * @param summary a few sentences on what happened; may be empty
   * @param note what is contested or worth knowing; may be empty
   */
  record Held(LocalizedText title, LocalizedText summary, LocalizedText note)
      implements EventTexts {

    /** Refuses texts without a title. */
    public Held {
      if (title.isEmpty()) {
        throw new IllegalArgumentException("an event needs a title");
      }
    }

    /** Holds a title alone. */
    public Held(LocalizedText title) {
      this(title, LocalizedText.EMPTY, LocalizedText.EMPTY);
    }
  }
}
