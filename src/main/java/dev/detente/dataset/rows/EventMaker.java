package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.MemberReader.Kind;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.dataset.rows.Values.Reading;
import dev.detente.dataset.rows.Values.ShapeException;
import dev.detente.model.Details;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import dev.detente.model.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes an event of the current row. Its texts and the file's own members are read when they are
 * asked for, most other values once for all rows that have them. For one thread.
 */
final class EventMaker {

  private static final EventText[] TEXTS = EventText.values();

  private final RowForm form;
  private final Row row;
  private final MemberSources sources;
  private final RowFaults faults;
  private final RowDetails details;

  /** The held row that has been filled in, if one has. */
  private HeldRow current;

  private final MemberReader<EventDate> date;
  private final MemberReader<String> id;
  private final MemberReader<String> theme;
  private final MemberReader<String> type;
  private final MemberReader<List<String>> actors;
  private final MemberReader<List<String>> recipients;
  private final MemberReader<Place> place;
  private final MemberReader<String> country;
  private final MemberReader<List<String>> pages;
  private final MemberReader<?>[] others;

  EventMaker(RowForm form) {
    this.form = form;
    this.row = new Row(form.layout());
    this.sources = new MemberSources(form, row);
    this.faults = new RowFaults(form, row, sources);
    this.details = new RowDetails(form, row, sources);
    Kind<EventDate> day = Kind.date(form.mapping().order());
    SliceCache<String> words = new SliceCache<>(Values::string);
    SliceCache<List<String>> names = new SliceCache<>(list(CellDivision::names));
    date = reader(Member.DATE, day, new SliceCache<>(this::date));
    // an id comes once
    id = reader(Member.ID, Kind.WORD, Values::string);
    theme = reader(Member.THEME, Kind.WORD, words);
    type = reader(Member.TYPE, Kind.WORD, words);
    actors = reader(Member.ACTORS, Kind.LIST, names);
    recipients = reader(Member.RECIPIENTS, Kind.LIST, names);
    place = reader(Member.PLACE, Kind.PLACE, new SliceCache<>(Values::place));
    country = reader(Member.COUNTRY, Kind.WORD, words);
    pages = reader(Member.SOURCES, Kind.LIST, new SliceCache<>(list(CellDivision::sources)));
    others = new MemberReader<?>[] {id, theme, type, actors, recipients, place, country, pages};
  }

  private <T> MemberReader<T> reader(Member member, Kind<T> kind, Reading<T> reading) {
    return new MemberReader<>(member, sources.of(member), kind, reading);
  }

  /** Reads several values: those of JSON as they are, a cell by how it is divided. */
  private Reading<List<String>> list(Function<String, List<String>> division) {
    return form.isOfCells()
        ? (bytes, from, to) -> division.apply(Values.string(bytes, from, to))
        : Values::strings;
  }

  private EventDate date(byte[] bytes, int from, int to) throws ShapeException {
    String written = Values.string(bytes, from, to);
    return written.isEmpty() ? null : form.mapping().order().read(written);
  }

  /** Returns the row, to be filled before an event is made of it. */
  Row row() {
    current = null;
    return row;
  }

  /** Returns the names of all fields that any row had. */
  List<String> fields() {
    return row.layout().names();
  }

  /** Returns the paths of the mapping that led anywhere in any row. */
  Set<MemberPath> found() {
    return sources.found();
  }

  /** Returns why no event could be made of the row. */
  List<Fault> faults() {
    return faults.all();
  }

  /** Returns the name of the field that a member of the current row is read from. */
  String field(Member member) {
    int column = sources.of(member).column();
    return column >= 0 ? row.layout().name(column) : fault(member, "").field();
  }

  /** Returns a fault of a member of the current row. */
  Fault fault(Member member, String key, String... arguments) {
    return faults.of(member, Message.of(key, arguments));
  }

  /** Makes an event, which is valid until the next is made; returns null if the row has a fault. */
  Event event() {
    faults.clear();
    sources.learn();
    if (date.read(row, faults) && date.value() == null) {
      missing(Member.DATE);
    }
    for (EventText text : TEXTS) {
      checkText(Member.of(text), text == EventText.TITLE);
    }
    for (MemberReader<?> reader : others) {
      reader.read(row, faults);
    }
    return faults.isEmpty() ? made() : null;
  }

  /**
   * Checks that a text can be read, and is there if it is required, without reading it if possible.
   */
  private void checkText(Member member, boolean required) {
    MemberSource source = sources.of(member);
    if (source.isSurelyText() || (!required && source.isSilent())) {
      return;
    }
    try {
      if (details.read(member).isEmpty() && required) {
        missing(member);
      }
    } catch (ShapeException e) {
      faults.add(member, e);
    }
  }

  private void missing(Member member) {
    faults.addMissing(member, details.names());
  }

  private Event made() {
    Place where = place.value();
    String inCountry = country.value();
    return new Event(
        id.value(),
        date.value(),
        theme.value(),
        type.value(),
        details,
        actors.value(),
        recipients.value(),
        inCountry.isEmpty() ? where : new Place(where.name(), inCountry, where.extra()),
        pages.value());
  }

  /** Counts the fields of the current row that no member is read from. */
  void unread(FieldCounts counts) {
    for (int i = 0; i < row.count(); i++) {
      if (!sources.isTaken(row.field(i))) {
        counts.add(row.layout(), row.field(i));
      }
    }
  }

  /** Returns the details of a row that is held. */
  Details of(HeldRow held) {
    if (current != held) {
      held.fill(row);
      sources.learn();
      current = held;
    }
    return details;
  }
}
