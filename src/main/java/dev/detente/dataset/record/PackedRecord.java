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
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as the build packs it, so that no JSON is read at start-up: edition, title, themes,
 * sources, actors, events, each entry its members in the order of its constructor; a list or a map
 * is the number of its elements and these. What takes long in a program that has just started is
 * done by the build: dates are parsed, and strings that Latin-1 can hold are in it, which takes no
 * decoding; the texts of events are unpacked when they are asked for. Events have no members of
 * their own here: the build lets none into the record. Nothing tells versions apart: a record is
 * read by the program that it was packed with.
 */
public final class PackedRecord {

  private PackedRecord() {}

  /** Packs {@code record}. */
  public static void write(Chronology record, OutputStream out) throws IOException {
    Packer packer = new Packer(new DataOutputStream(out));
    packer.edition(record.edition());
    packer.text(record.title());
    Registry registry = record.registry();
    packer.each(registry.themes(), packer::theme);
    packer.each(registry.sources(), packer::source);
    packer.each(registry.actors(), packer::actor);
    List<Event> events = new ArrayList<>();
    record.forEach(events::add);
    packer.each(events, packer::event);
    packer.out.flush();
  }

  /** Unpacks what {@link #write} has packed. */
  static ChronologyInMemory read(byte[] packed) {
    Unpacker in = new Unpacker(ByteBuffer.wrap(packed));
    Edition edition = in.edition();
    LocalizedText title = in.text();
    List<Theme> themes = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      themes.add(in.theme());
    }
    List<Source> sources = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      sources.add(in.source());
    }
    List<Actor> actors = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      actors.add(in.actor());
    }
    List<Event> events = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      events.add(in.event());
    }
    return new ChronologyInMemory(title, edition, new Registry(themes, sources, actors), events);
  }

  /** Unpacks the edition alone, from the bytes that a packed record begins with. */
  static Edition edition(byte[] front) {
    return new Unpacker(ByteBuffer.wrap(front)).edition();
  }

  /** Writes one thing after another. */
  private record Packer(DataOutputStream out) {

    /** Writes one thing of a kind. */
    interface Writing<T> {
      void write(T thing) throws IOException;
    }

    <T> void each(Collection<T> things, Writing<T> writing) throws IOException {
      out.writeInt(things.size());
      for (T thing : things) {
        writing.write(thing);
      }
    }

    void edition(Edition edition) throws IOException {
      string(edition.name());
      string(edition.version());
      string(edition.updated());
      string(edition.license());
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
      each(actor.aliases(), this::string);
      map(actor.extra());
    }

    void event(Event event) throws IOException {
      string(event.id());
      date(event.date());
      string(event.theme());
      string(event.type());
      for (EventText text : EventText.values()) {
        block(event.details().text(text));
      }
      each(event.actors(), this::string);
      each(event.recipients(), this::string);
      text(event.place().name());
      string(event.place().country());
      map(event.place().extra());
      each(event.sources(), this::string);
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

    /** Writes a text after the number of its bytes, so that it can be passed over. */
    void block(LocalizedText text) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new Packer(new DataOutputStream(bytes)).text(text);
      out.writeInt(bytes.size());
      bytes.writeTo(out);
    }

    void map(Map<String, String> map) throws IOException {
      out.writeInt(map.size());
      for (Map.Entry<String, String> entry : map.entrySet()) {
        string(entry.getKey());
        string(entry.getValue());
      }
    }

    /** Writes the number of bytes and these; of UTF-8 the number is negative. */
    void string(String string) throws IOException {
      boolean latin = string.chars().allMatch(c -> c <= 0xFF);
      byte[] bytes = string.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      out.writeInt(latin ? bytes.length : -bytes.length);
      out.write(bytes);
    }
  }

  /** Reads one thing after another; links no lambda, which would take longer than the reading. */
  private record Unpacker(ByteBuffer in) {

    int count() {
      return in.getInt();
    }

    Edition edition() {
      return new Edition(string(), string(), string(), string());
    }

    Theme theme() {
      return new Theme(string(), text(), map());
    }

    Source source() {
      return new Source(string(), text(), string(), string(), string(), string(), string(), map());
    }

    Actor actor() {
      return new Actor(string(), string(), string(), text(), text(), strings(), map());
    }

    Event event() {
      return new Event(
          string(),
          date(),
          string(),
          string(),
          new PackedDetails(in, blocks(EventText.values().length)),
          strings(),
          strings(),
          new Place(text(), string(), map()),
          strings());
    }

    EventDate date() {
      return new EventDate(string(), day(), day());
    }

    LocalDate day() {
      return LocalDate.of(in.getInt(), in.get(), in.get());
    }

    List<String> strings() {
      int size = count();
      if (size == 0) {
        return List.of();
      }
      List<String> strings = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        strings.add(string());
      }
      return strings;
    }

    LocalizedText text() {
      Map<String, String> byLanguage = map();
      return byLanguage.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
    }

    /** Passes over a text; returns where it begins. */
    int block() {
      int length = count();
      int start = in.position();
      in.position(start + length);
      return start;
    }

    int[] blocks(int count) {
      int[] starts = new int[count];
      for (int i = 0; i < count; i++) {
        starts[i] = block();
      }
      return starts;
    }

    Map<String, String> map() {
      int size = count();
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
      int length = in.getInt();
      if (length == 0) {
        return "";
      }
      Charset charset = length > 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
      int start = in.position();
      in.position(start + Math.abs(length));
      return new String(in.array(), start, Math.abs(length), charset);
    }
  }

  /**
   * The texts of an event, unpacked when they are asked for: most of a record is texts, in two
   * languages, and most runs show few of them in one.
   *
   * @param record the packed record
   * @param starts where each of them begins in it
   */
  private record PackedDetails(ByteBuffer record, int[] starts) implements Details {

    @Override
    public LocalizedText text(EventText text) {
      return new Unpacker(record.duplicate().position(starts[text.ordinal()])).text();
    }
  }
}
