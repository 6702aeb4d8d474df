package dev.detente.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * The parts of an event that most questions do not need: its texts, and the fields of its row. They
 * make up most of a file, so they may be read only when asked for.
 */
public interface Details {

  /** Returns a text; empty if there is none. There is always a title. */
  LocalizedText text(EventText text);

  /** Returns the fields of the event's row, by the names that its owner gave them. */
  default Members members() {
    return Members.NONE;
  }

  /** Returns details that may outlive the buffer that these are read from. */
  default Details held() {
    return this;
  }

  /**
   * Details in memory.
   *
   * @param texts the texts; empty ones are dropped
   * @param members the fields of the row
   */
  record Held(Map<EventText, LocalizedText> texts, Members members) implements Details {

    /** Refuses details without a title. */
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
