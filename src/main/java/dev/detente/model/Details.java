package dev.detente.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * What an event says beyond what most questions ask for: its texts, and what its row says by names
 * of its own. It is most of a file, held, or read when something of it is wanted: reading all would
 * be most of the work.
 */
public interface Details {

  /** Returns a text; empty where there is none, which a title never is. */
  LocalizedText text(EventText text);

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
   * @param texts the texts, of which the empty ones are let go
   * @param members what the row says
   */
  record Held(Map<EventText, LocalizedText> texts, Members members) implements Details {

    /** Refuses an event without a title. */
    public Held {
      texts = new EnumMap<>(texts);
      texts.values().removeIf(LocalizedText::isEmpty);
      if (!texts.containsKey(EventText.TITLE)) {
        throw new IllegalArgumentException("an event needs a title");
      }
    }

    /** Holds a title alone. */
    public Held(LocalizedText title) {
      this(Map.of(EventText.TITLE, title), Members.NONE);
    }

    @Override
    public LocalizedText text(EventText text) {
      return texts.getOrDefault(text, LocalizedText.EMPTY);
    }
  }
}
