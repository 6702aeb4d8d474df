package dev.detente.dataset;

import dev.detente.model.Event;
import dev.detente.model.EventTexts;
import dev.detente.model.Lazy;
import dev.detente.model.LocalizedText;
import java.util.HashMap;
import java.util.Map;

/** The prose of the bundled record, by the id of the event; all of it is read at once. */
final class BundledProse {

  private final Lazy<Map<String, Prose>> byId =
      new Lazy<>() {
        @Override
        protected Map<String, Prose> make() {
          return read();
        }
      };

  /** Returns {@code event} with its prose, which is read when it is asked for. */
  Event tell(Event event) {
    return event.with(new Later(event.texts(), event.id(), this));
  }

  private Prose of(String id) {
    return byId.get().getOrDefault(id, Prose.NONE);
  }

  private static Map<String, Prose> read() {
    Map<String, Prose> byId = new HashMap<>();
    JsonCursor json = new JsonCursor(BundledRecord.text("prose.json"), ProblemSink.STRICT);
    json.beginObject();
    for (String id = json.nextName(); id != null; id = json.nextName()) {
      byId.put(id, prose(json));
    }
    json.end();
    return byId;
  }

  private static Prose prose(JsonCursor json) {
    LocalizedText summary = LocalizedText.EMPTY;
    LocalizedText note = LocalizedText.EMPTY;
    json.beginObject();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      LocalizedText text = FieldReader.text(json);
      if (name.equals("summary")) {
        summary = text;
      } else {
        note = text;
      }
    }
    return new Prose(summary, note);
  }

  /**
   * The longer texts of an event.
   *
   * @param summary may be empty
   * @param note may be empty
   */
  private record Prose(LocalizedText summary, LocalizedText note) {
    static final Prose NONE = new Prose(LocalizedText.EMPTY, LocalizedText.EMPTY);
  }

  /**
   * The texts of one event.
   *
   * @param line the texts beside which its id stands: the title
   * @param id the event
   * @param all the prose of all events
   */
  private record Later(EventTexts line, String id, BundledProse all) implements EventTexts {

    @Override
    public LocalizedText title() {
      return line.title();
    }

    @Override
    public LocalizedText summary() {
      return all.of(id).summary();
    }

    @Override
    public LocalizedText note() {
      return all.of(id).note();
    }
  }
}
