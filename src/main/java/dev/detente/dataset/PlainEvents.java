package dev.detente.dataset;

import dev.detente.dataset.PlainObject.Kind;
import dev.detente.dataset.PlainObject.Member;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventTexts;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.Place;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads events from lines that are written plainly, as nearly all lines of large files are,
 * straight from their bytes: texts are decoded when they are asked for, most other values once for
 * all lines that have them. What a line that is not plain, or not right, holds is for {@link
 * StreamedEvent} to tell. For one thread.
 */
final class PlainEvents implements LineFormat<Event> {

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
  private static final List<Member> MEMBERS =
      List.of(
          new Member("id", Kind.STRING),
          new Member("date", Kind.STRING),
          new Member("theme", Kind.STRING),
          new Member("type", Kind.STRING),
          new Member("title", Kind.TITLE),
          new Member("summary", Kind.TEXT),
          new Member("actors", Kind.STRINGS),
          new Member("recipients", Kind.STRINGS),
          new Member("place", Kind.PLACE),
          new Member("sources", Kind.STRINGS),
          new Member("note", Kind.TEXT));

  private final PlainObject line = new PlainObject(MEMBERS);
  private final SliceCache<EventDate> dates =
      new SliceCache<>() {
        @Override
        EventDate read(byte[] bytes, int from, int to) {
          return EventDate.parse(PlainValues.string(bytes, from, to));
        }
      };
  private final SliceCache<String> themes =
      new SliceCache<>() {
        @Override
        String read(byte[] bytes, int from, int to) {
          return PlainValues.string(bytes, from, to);
        }
      };
  private final SliceCache<Optional<EventType>> types =
      new SliceCache<>() {
        @Override
        Optional<EventType> read(byte[] bytes, int from, int to) {
          return EventType.of(PlainValues.string(bytes, from, to));
        }
      };
  private final SliceCache<List<String>> actors = new Lists();
  private final SliceCache<List<String>> recipients = new Lists();
  private final SliceCache<List<String>> sources = new Lists();
  private final SliceCache<Place> places =
      new SliceCache<>() {
        @Override
        Place read(byte[] bytes, int from, int to) {
          return PlainValues.place(bytes, from, to);
        }
      };

  @Override
  public int end() {
    return line.end();
  }

  @Override
  public Event any(JsonText line, BooleanSupplier lineFollows) {
    return StreamedEvent.read(line, lineFollows, ProblemSink.STRICT).orElseThrow();
  }

  @Override
  public Event plain(byte[] bytes, int start, int end) {
    if (!line.divide(bytes, start, end) || line.to(DATE) == 0 || line.to(TITLE) == 0) {
      return null;
    }
    LineTexts texts =
        new LineTexts(
            bytes,
            line.from(TITLE),
            line.to(TITLE),
            line.from(SUMMARY),
            line.to(SUMMARY),
            line.from(NOTE),
            line.to(NOTE));
    Optional<EventType> type = value(types, bytes, TYPE, Optional.empty());
    if (type.isEmpty() && line.to(TYPE) > 0) {
      return null;
    }
    try {
      return new Event(
          line.string(ID),
          value(dates, bytes, DATE, null),
          value(themes, bytes, THEME, ""),
          type,
          texts,
          value(actors, bytes, ACTORS, List.of()),
          value(recipients, bytes, RECIPIENTS, List.of()),
          value(places, bytes, PLACE, Place.NONE),
          value(sources, bytes, SOURCES, List.of()),
          Map.of());
    } catch (ValueException e) {
      // a date that is none: said, with its place, by the reader of all lines
      return null;
    }
  }

  private <T> T value(SliceCache<T> cache, byte[] bytes, int member, T missing) {
    int to = line.to(member);
    return to == 0 ? missing : cache.get(bytes, line.from(member), to);
  }

  /** Remembers arrays of strings. */
  private static final class Lists extends SliceCache<List<String>> {
    @Override
    List<String> read(byte[] bytes, int from, int to) {
      return PlainValues.strings(bytes, from, to);
    }
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

    @Override
    public EventTexts held() {
      return new Held(title(), summary(), note());
    }

    private LocalizedText text(int from, int to) {
      return to == 0 ? LocalizedText.EMPTY : PlainValues.text(bytes, from, to);
    }
  }
}
