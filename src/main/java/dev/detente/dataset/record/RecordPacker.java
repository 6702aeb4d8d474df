package dev.detente.dataset.record;

import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Edition;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs a record, as {@link PackedRecord} reads it: one thing after another. */
public final class RecordPacker {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** The number of each string, in the order of the numbers. */
  private final Map<String, Integer> numbers;

  private RecordPacker(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  /** Packs {@code record}. */
  public static void write(Chronology record, OutputStream out) throws IOException {
    RecordPacker packer = new RecordPacker(new LinkedHashMap<>());
    packer.text(record.title());
    Registry registry = record.registry();
    packer.section(registry.themes(), RecordPacker::theme);
    packer.section(registry.sources(), RecordPacker::source);
    packer.section(registry.actors(), RecordPacker::actor);
    List<Event> events = new ArrayList<>();
    record.forEach(events::add);
    packer.each(events, RecordPacker::event);

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

  /** Writes one thing of a kind. */
  interface Writing<T> {
    void write(RecordPacker out, T thing) throws IOException;
  }

  private <T> void each(Collection<T> things, Writing<T> writing) throws IOException {
    small(things.size());
    for (T thing : things) {
      writing.write(this, thing);
    }
  }

  /** Writes things after the number of their bytes, so that they can be passed over. */
  private <T> void section(Collection<T> things, Writing<T> writing) throws IOException {
    RecordPacker section = new RecordPacker(numbers);
    section.each(things, writing);
    out.writeInt(section.bytes.size());
    section.bytes.writeTo(out);
  }

  private void theme(Theme theme) throws IOException {
    string(theme.id());
    text(theme.label());
    map(theme.extra());
  }

  private void source(Source source) throws IOException {
    string(source.id());
    text(source.title());
    string(source.publisher());
    string(source.author());
    string(source.date());
    string(source.language());
    string(source.url());
    map(source.extra());
  }

  private void actor(Actor actor) throws IOException {
    string(actor.id());
    string(actor.kind());
    string(actor.country());
    text(actor.name());
    text(actor.role());
    each(actor.aliases(), RecordPacker::string);
    map(actor.extra());
  }

  private void event(Event event) throws IOException {
    string(event.id());
    date(event.date());
    string(event.theme());
    string(event.type());
    for (EventText text : EventText.values()) {
      text(event.details().text(text));
    }
    each(event.actors(), RecordPacker::string);
    each(event.recipients(), RecordPacker::string);
    text(event.place().name());
    string(event.place().country());
    map(event.place().extra());
    each(event.sources(), RecordPacker::string);
  }

  private void date(EventDate date) throws IOException {
    string(date.text());
    day(date.earliest());
    day(date.latest());
  }

  private void day(LocalDate day) throws IOException {
    out.writeInt(day.getYear());
    out.writeByte(day.getMonthValue());
    out.writeByte(day.getDayOfMonth());
  }

  private void text(LocalizedText text) throws IOException {
    map(text.byLanguage());
  }

  private void map(Map<String, String> map) throws IOException {
    small(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      string(entry.getKey());
      string(entry.getValue());
    }
  }

  private void string(String string) throws IOException {
    Integer number = numbers.putIfAbsent(string, numbers.size());
    small(number == null ? numbers.size() - 1 : number);
  }

  /** Writes a number in two bytes. */
  private void small(int number) throws IOException {
    if (number > Character.MAX_VALUE) {
      throw new IOException("too much to be packed: " + number);
    }
    out.writeShort(number);
  }
}
