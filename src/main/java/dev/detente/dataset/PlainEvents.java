package dev.detente.dataset;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventTexts;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads events from lines that are written plainly, as nearly all lines of large files are,
 * straight from their bytes: texts are decoded when they are asked for, other values once for all
 * lines that have them. Every value is decoded by the same code as elsewhere, and a line that is
 * not plain, or not right, is not read here at all. For one thread.
 */
final class PlainEvents {

  private static final String[] NAMES = {
    "id",
    "date",
    "theme",
    "type",
    "title",
    "summary",
    "actors",
    "recipients",
    "place",
    "sources",
    "note"
  };
  private static final byte[][] NAME_BYTES = new byte[NAMES.length][];

  private static final int ID = 0;
  private static final int DATE = 1;
  private static final int THEME = 2;
  private static final int TYPE = 3;
  private static final int TITLE = 4;
  private static final int SUMMARY = 5;
  private static final int ACTORS = 6;
  private static final int RECIPIENTS = 7;
  private static final int PLACE = 8;
  private static final int SOURCES = 9;
  private static final int NOTE = 10;

  static {
    for (int i = 0; i < NAMES.length; i++) {
      NAME_BYTES[i] = ('"' + NAMES[i] + '"').getBytes(StandardCharsets.US_ASCII);
    }
  }

  private final SliceCache<EventDate> dates = new SliceCache<>();
  private final SliceCache<String> themes = new SliceCache<>();
  private final SliceCache<Optional<EventType>> types = new SliceCache<>();
  private final SliceCache<List<String>> actors = new SliceCache<>();
  private final SliceCache<List<String>> recipients = new SliceCache<>();
  private final SliceCache<List<String>> sources = new SliceCache<>();
  private final SliceCache<Place> places = new SliceCache<>();

  /** Where each value begins and ends in the line at hand; 0 for one that is missing. */
  private final int[] from = new int[NAMES.length];

  private final int[] to = new int[NAMES.length];

  /** Reads the event of a line, or returns null if the line is not plain. */
  Event read(byte[] bytes, int start, int end) {
    JsonSkipper json = new JsonSkipper(bytes, start, end);
    if (!divide(json, bytes) || to[DATE] == 0 || to[TITLE] == 0) {
      return null;
    }
    try {
      LineTexts texts =
          new LineTexts(
              bytes, from[TITLE], to[TITLE], from[SUMMARY], to[SUMMARY], from[NOTE], to[NOTE]);
      EventDate date = value(dates, bytes, DATE, EventReader::date, null);
      if (date == null || texts.isUntitled()) {
        return null;
      }
      return new Event(
          to[ID] == 0
              ? ""
              : new String(bytes, from[ID] + 1, to[ID] - from[ID] - 2, StandardCharsets.UTF_8),
          date,
          value(themes, bytes, THEME, JsonCursor::string, ""),
          value(types, bytes, TYPE, EventReader::type, Optional.empty()),
          texts,
          value(actors, bytes, ACTORS, JsonCursor::strings, List.of()),
          value(recipients, bytes, RECIPIENTS, JsonCursor::strings, List.of()),
          value(places, bytes, PLACE, EventReader::place, Place.NONE),
          value(sources, bytes, SOURCES, JsonCursor::strings, List.of()),
          Map.of());
    } catch (DatasetException e) {
      // said again, with its place, by the reader of lines that are not plain
      return null;
    }
  }

  /** Finds where the values are; tells whether the whole line is plain. */
  private boolean divide(JsonSkipper json, byte[] bytes) {
    Arrays.fill(to, 0);
    if (!json.take('{')) {
      return false;
    }
    do {
      if (!json.atString()) {
        return false;
      }
      int nameStart = json.at;
      if (!json.string()) {
        return false;
      }
      int name = name(bytes, nameStart, json.at);
      if (name < 0 || to[name] != 0 || !json.take(':')) {
        return false;
      }
      json.atString();
      from[name] = json.at;
      boolean plain =
          switch (name) {
            case ID, DATE, THEME, TYPE -> json.string();
            case TITLE, SUMMARY, NOTE -> json.text();
            case PLACE -> json.place();
            default -> json.strings();
          };
      if (!plain) {
        return false;
      }
      to[name] = json.at;
    } while (json.take(','));
    return json.take('}') && json.atEnd();
  }

  private static int name(byte[] bytes, int start, int end) {
    for (int i = 0; i < NAME_BYTES.length; i++) {
      byte[] name = NAME_BYTES[i];
      if (name.length == end - start
          && name[1] == bytes[start + 1]
          && Arrays.equals(name, 0, name.length, bytes, start, end)) {
        return i;
      }
    }
    return -1;
  }

  private <T> T value(
      SliceCache<T> cache, byte[] bytes, int name, Function<JsonCursor, T> reader, T missing) {
    if (to[name] == 0) {
      return missing;
    }
    T value = cache.get(bytes, from[name], to[name]);
    if (value == null) {
      value = decoded(bytes, from[name], to[name], reader);
      cache.put(bytes, from[name], to[name], value);
    }
    return value;
  }

  private static <T> T decoded(byte[] bytes, int from, int to, Function<JsonCursor, T> reader) {
    Location start = new Location(1, 1);
    JsonText text = JsonText.decode("", bytes, from, to - from, start, "$");
    return reader.apply(new JsonCursor(text, ProblemSink.STRICT));
  }

  /** The texts of a line, decoded each time they are asked for. */
  private record LineTexts(
      byte[] bytes,
      int titleFrom,
      int titleTo,
      int summaryFrom,
      int summaryTo,
      int noteFrom,
      int noteTo)
      implements EventTexts {

    @Override
    public LocalizedText title() {
      return text(titleFrom, titleTo);
    }

    @Override
    public LocalizedText summary() {
      return text(summaryFrom, summaryTo);
    }

    @Override
    public LocalizedText note() {
      return text(noteFrom, noteTo);
    }

    /** Tells whether the title may say nothing: is an empty string, or has one in it. */
    boolean isUntitled() {
      for (int i = titleFrom; i < titleTo - 1; i++) {
        if (bytes[i] == '"' && bytes[i + 1] == '"') {
          return true;
        }
      }
      return false;
    }

    private LocalizedText text(int from, int to) {
      return to == 0 ? LocalizedText.EMPTY : decoded(bytes, from, to, FieldReader::text);
    }
  }
}
