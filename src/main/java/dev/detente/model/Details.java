package dev.detente.model;

/**
 * What an event says beyond what most questions ask for: its texts, and what its row says by names
 * of its own. It is most of a file, held, or read when something of it is wanted: reading all would
 * be most of the work.
 */
public interface Details {

  /** Returns a headline; never empty. */
  LocalizedText title();

  /** Returns a few sentences on what happened; may be empty. */
  LocalizedText summary();

  /** Returns what is contested or worth knowing; may be empty. */
  LocalizedText note();

  /** Returns what the event's row says, by the names that its owner gave. */
  default Members members() {
    return Members.NONE;
  }

  /** Returns the same details, free of what they are read from if that is not to be kept. */
  default Details held() {
    return this;
  }

  /**
   * Details in memory.
   *
   * @param title a headline
   * @param summary a few sentences on what happened; may be empty
   * @param note what is contested or worth knowing; may be empty
   * @param members what the row says
   */
  record Held(LocalizedText title, LocalizedText summary, LocalizedText note, Members members)
      implements Details {

    /** Refuses an event without a title. */
    public Held {
      if (title.isEmpty()) {
        throw new IllegalArgumentException("an event needs a title");
      }
    }

    /** Holds a title alone. */
    public Held(LocalizedText title) {
      this(title, LocalizedText.EMPTY, LocalizedText.EMPTY, Members.NONE);
    }
  }
}
