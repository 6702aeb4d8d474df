package dev.detente.dataset.record;

import dev.detente.model.Actor;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Details;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.LocalizedText;
import dev.detente.model.Place;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as the build packs it, so that no JSON is read at start-up: its edition, its strings,
 * and then title, themes, sources, actors and events. Of an entry there are its members in the
 * order of its constructor: a string as its number, a list or a map as the number of its elements
 * and these. What takes long in a program that has just started is done by the build or put off:
 * dates are parsed; strings, texts of events and entries of the registry are unpacked when they are
 * asked for. Events have no members of their own here: the build lets none into the record. Nothing
 * tells versions apart: a record is read by the program that it was packed with.
 */
final class PackedRecord {

  private static final Reading<Theme> THEME =
      new Reading<>() {
        @Override
        public Theme read(Unpacker in) {
          return new Theme(in.string(), in.text(), in.map());
        }
      };

  private static final Reading<Source> SOURCE =
      new Reading<>() {
        @Override
        public Source read(Unpacker in) {
          return new Source(
              in.string(),
              in.text(),
              in.string(),
              in.string(),
              in.string(),
              in.string(),
              in.string(),
              in.map());
        }
      };

  private static final Reading<Actor> ACTOR =
      new Reading<>() {
        @Override
        public Actor read(Unpacker in) {
          return new Actor(
              in.string(),
              in.string(),
              in.string(),
              in.text(),
              in.text(),
              in.each(STRING),
              in.map());
        }
      };

  private static final Reading<Event> EVENT =
      new Reading<>() {
        @Override
        public Event read(Unpacker in) {
          return new Event(
              in.string(),
              in.date(),
              in.string(),
              in.string(),
              in.details(),
              in.each(STRING),
              in.each(STRING),
              new Place(in.text(), in.string(), in.map()),
              in.each(STRING));
        }
      };

  private static final Reading<String> STRING =
      new Reading<>() {
        @Override
        public String read(Unpacker in) {
          return in.string();
        }
      };

  private PackedRecord() {}

  /** Unpacks what {@link RecordPacker} has packed. */
  static ChronologyInMemory read(byte[] packed) {
    ByteArrayInputStream front = new ByteArrayInputStream(packed);
    Edition edition = edition(front);
    PackedStrings strings = new PackedStrings(packed, packed.length - front.available());
    Unpacker in = new Unpacker(packed, strings, strings.end());
    LocalizedText title = in.text();
    Registry registry = new Registry(in.section(THEME), in.section(SOURCE), in.section(ACTOR));
    return new ChronologyInMemory(title, edition, registry, in.each(EVENT));
  }

  /** Unpacks the edition alone, from the bytes that a packed record begins with. */
  static Edition edition(byte[] front) {
    return edition(new ByteArrayInputStream(front));
  }

  private static Edition edition(ByteArrayInputStream front) {
    DataInputStream in = new DataInputStream(front);
    try {
      return new Edition(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one thing of a kind. There are classes of it: a lambda would take longer to link. */
  private interface Reading<T> {
    T read(Unpacker in);
  }

  /** Reads one thing after another, straight from the bytes: the fewer calls, the sooner. */
  private static final class Unpacker {

    private final byte[] packed;
    private final PackedStrings strings;
    private int at;

    Unpacker(byte[] packed, PackedStrings strings, int at) {
      this.packed = packed;
      this.strings = strings;
      this.at = at;
    }

    <T> List<T> each(Reading<T> reading) {
      int size = small();
      if (size == 0) {
        return List.of();
      }
      List<T> things = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        things.add(reading.read(this));
      }
      return things;
    }

    /** Passes over things, which are unpacked whenever they are gone through. */
    <T> Iterable<T> section(Reading<T> reading) {
      int length = PackedStrings.integer(packed, at);
      int start = at + Integer.BYTES;
      at = start + length;
      return new Section<>(packed, strings, start, reading);
    }

    EventDate date() {
      return new EventDate(string(), day(), day());
    }

    LocalDate day() {
      int year = PackedStrings.integer(packed, at);
      at += Integer.BYTES;
      return LocalDate.of(year, packed[at++], packed[at++]);
    }

    Details details() {
      int[] starts = new int[EventText.values().length];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = at;
        int size = small();
        at += size * 2 * Short.BYTES;
      }
      return new PackedDetails(packed, strings, starts);
    }

    LocalizedText text() {
      Map<String, String> byLanguage = map();
      return byLanguage.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
    }

    Map<String, String> map() {
      int size = small();
      if (size == 0) {
        return Map.of();
      }
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(string(), string());
      }
      return map;
    }

    String string() {
      return strings.get(small());
    }

    int small() {
      return (packed[at++] & 0xFF) << 8 | packed[at++] & 0xFF;
    }
  }

  /**
   * Things that are unpacked whenever they are gone through.
   *
   * @param start where they begin
   */
  private record Section<T>(byte[] packed, PackedStrings strings, int start, Reading<T> reading)
      implements Iterable<T> {

    @Override
    public Iterator<T> iterator() {
      return new Unpacker(packed, strings, start).each(reading).iterator();
    }
  }

  /**
   * The texts of an event, unpacked when they are asked for: most of a record is texts, in two
   * languages, and most runs show few of them in one.
   *
   * @param starts where each of them begins
   */
  private record PackedDetails(byte[] packed, PackedStrings strings, int[] starts)
      implements Details {

    @Override
    public LocalizedText text(EventText text) {
      return new Unpacker(packed, strings, starts[text.ordinal()]).text();
    }
  }
}
