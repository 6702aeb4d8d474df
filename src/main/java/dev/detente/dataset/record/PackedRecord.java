package dev.detente.dataset.record;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
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
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
public final class PackedRecord {

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

  /** Packs {@code record}. */
  public static void write(Chronology record, OutputStream out) throws IOException {
    Packer packer = new Packer(new LinkedHashMap<>());
    packer.text(record.title());
    Registry registry = record.registry();
    packer.section(registry.themes(), Packer::theme);
    packer.section(registry.sources(), Packer::source);
    packer.section(registry.actors(), Packer::actor);
    List<Event> events = new ArrayList<>();
    record.forEach(events::add);
    packer.each(events, Packer::event);

    DataOutputStream whole = new DataOutputStream(out);
    Edition edition = record.edition();
    whole.writeUTF(edition.name());
    whole.writeUTF(edition.version());
    whole.writeUTF(edition.updated());
    whole.writeUTF(edition.license());
    PackedStrings.write(packer.numbers.keySet(), whole);
    packer.bytes.writeTo(whole);
    whole.flush();
  }

  /** Unpacks what {@link #write} has packed. */
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

  /** Writes one thing after another. */
  private static final class Packer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** The number of each string, in the order of the numbers. */
    private final Map<String, Integer> numbers;

    Packer(Map<String, Integer> numbers) {
      this.numbers = numbers;
    }

    /** Writes one thing of a kind. */
    interface Writing<T> {
      void write(Packer out, T thing) throws IOException;
    }

    <T> void each(Collection<T> things, Writing<T> writing) throws IOException {
      small(things.size());
      for (T thing : things) {
        writing.write(this, thing);
      }
    }

    /** Writes things after the number of their bytes, so that they can be passed over. */
    <T> void section(Collection<T> things, Writing<T> writing) throws IOException {
      Packer section = new Packer(numbers);
      section.each(things, writing);
      out.writeInt(section.bytes.size());
      section.bytes.writeTo(out);
    }

    void theme(Theme theme) throws IOException {
      string(theme.id());
      text(theme.label());
      map(theme.extra());
    }

    void source(Source source) throws IOException {
      string(source.id());
      text(source.title());
      string(source.publisher());
      string(source.author());
      string(source.date());
      string(source.language());
      string(source.url());
      map(source.extra());
    }

    void actor(Actor actor) throws IOException {
      string(actor.id());
      string(actor.kind());
      string(actor.country());
      text(actor.name());
      text(actor.role());
      each(actor.aliases(), Packer::string);
      map(actor.extra());
    }

    void event(Event event) throws IOException {
      string(event.id());
      date(event.date());
      string(event.theme());
      string(event.type());
      for (EventText text : EventText.values()) {
        text(event.details().text(text));
      }
      each(event.actors(), Packer::string);
      each(event.recipients(), Packer::string);
      text(event.place().name());
      string(event.place().country());
      map(event.place().extra());
      each(event.sources(), Packer::string);
    }

    void date(EventDate date) throws IOException {
      string(date.text());
      day(date.earliest());
      day(date.latest());
    }

    void day(LocalDate day) throws IOException {
      out.writeInt(day.getYear());
      out.writeByte(day.getMonthValue());
      out.writeByte(day.getDayOfMonth());
    }

    void text(LocalizedText text) throws IOException {
      map(text.byLanguage());
    }

    void map(Map<String, String> map) throws IOException {
      small(map.size());
      for (Map.Entry<String, String> entry : map.entrySet()) {
        string(entry.getKey());
        string(entry.getValue());
      }
    }

    void string(String string) throws IOException {
      Integer number = numbers.putIfAbsent(string, numbers.size());
      small(number == null ? numbers.size() - 1 : number);
    }

    /** Writes a number in two bytes. */
    void small(int number) throws IOException {
      if (number > Character.MAX_VALUE) {
        throw new IOException("too much to be packed: " + number);
      }
      out.writeShort(number);
    }
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
