package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Field;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.MemberReader.Kind;
import dev.detente.dataset.rows.RowFaults.Fault;
import dev.detente.dataset.rows.Values.Reading;
import dev.detente.dataset.rows.Values.ShapeException;
import dev.detente.model.Details;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventText;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import dev.detente.model.Message;
import dev.detente.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes an event of the row at hand. Texts and members of the row's own are read when they are
 * asked for, most other values once for all rows that have them. For one thread.
 */
final class EventMaker {

  /** What follows from other members, and is told of events in delimited text. */
  private static final Map<String, Member> DERIVED =
      Map.of("quad", Member.TYPE, "url", Member.SOURCES);

  private static final Member[] MEMBERS = Member.values();
  private static final EventText[] TEXTS = EventText.values();

  private final RowForm form;
  private final Row row;
  private final MemberSource[] sources = new MemberSource[MEMBERS.length];
  private final RowFaults faults;

  /** Which fields members are read from; of as many as were known when they were looked up. */
  private boolean[] taken = new boolean[0];

  private int known = -1;
  private final View view = new View();
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
    for (Member member : MEMBERS) {
      sources[member.ordinal()] = new MemberSource(form.mapping().field(member), row);
    }
    this.faults = new RowFaults(row, form, sources);
    Kind<String> word = new Kind<>("", MemberSource::composed, Optional.empty());
    Kind<List<String>> list =
        new Kind<>(List.of(), source -> single(source.composed()), Optional.of(EventMaker::joined));
    SliceCache<String> words = new SliceCache<>(Values::string);
    SliceCache<List<String>> names = new SliceCache<>(this::names);
    date =
        reader(
            Member.DATE,
            new Kind<>(
                null,
                source -> form.mapping().order().compose(source.ends()).orElse(null),
                Optional.empty()),
            new SliceCache<>(this::date));
    // an id comes once
    id = reader(Member.ID, word, Values::string);
    theme = reader(Member.THEME, word, words);
    type = reader(Member.TYPE, word, words);
    actors = reader(Member.ACTORS, list, names);
    recipients = reader(Member.RECIPIENTS, list, names);
    place =
        reader(
            Member.PLACE,
            new Kind<>(Place.NONE, source -> Values.place(source.composed()), Optional.empty()),
            new SliceCache<>(Values::place));
    country = reader(Member.COUNTRY, word, words);
    pages = reader(Member.SOURCES, list, new SliceCache<>(this::pages));
    others = new MemberReader<?>[] {id, theme, type, actors, recipients, place, country, pages};
  }

  private <T> MemberReader<T> reader(Member member, Kind<T> kind, Reading<T> reading) {
    return new MemberReader<>(member, sources[member.ordinal()], kind, reading);
  }

  /** Returns the row, to be filled before an event is made of it. */
  Row row() {
    current = null;
    return row;
  }

  /** Returns the names of all fields there were. */
  List<String> fields() {
    return row.layout().names();
  }

  /** Returns the paths that anything was found at, of those that members are read from. */
  Set<MemberPath> found() {
    learn();
    Set<MemberPath> found = new HashSet<>();
    for (MemberSource source : sources) {
      source.addFound(found);
    }
    return found;
  }

  /** Returns what is wrong with the row that no event could be made of. */
  List<Fault> faults() {
    return faults.all();
  }

  /** Returns the name of the field that a member of the row at hand is read from. */
  String field(Member member) {
    int column = sources[member.ordinal()].column();
    return column >= 0 ? row.layout().name(column) : fault(member, "").field();
  }

  /** Returns what is wrong with a member of the row at hand. */
  Fault fault(Member member, String key, String... arguments) {
    return faults.of(member, Message.of(key, arguments));
  }

  /**
   * Makes an event, which is valid until the next is made; returns null if the row is not right.
   */
  Event event() {
    faults.clear();
    learn();
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

  private Event made() {
    Place where = place.value();
    String inCountry = country.value();
    return new Event(
        id.value(),
        date.value(),
        theme.value(),
        type.value(),
        view,
        actors.value(),
        recipients.value(),
        inCountry.isEmpty() ? where : new Place(where.name(), inCountry, where.extra()),
        pages.value());
  }

  /** Looks up where the members are, whenever a field has come that no row had before. */
  private void learn() {
    Layout layout = row.layout();
    if (layout.size() == known) {
      return;
    }
    known = layout.size();
    taken = new boolean[known];
    for (Member member : MEMBERS) {
      sources[member.ordinal()].learn(layout);
      sources[member.ordinal()].take(taken);
      if (!(form.mapping().field(member) instanceof Field.Unread)) {
        take(layout.find(member.key()));
      }
    }
    if (form.isOfCells()) {
      DERIVED.forEach(
          (name, member) -> {
            if (sources[member.ordinal()].isThere()) {
              take(layout.find(name));
            }
          });
    }
  }

  private void take(int column) {
    if (column >= 0) {
      taken[column] = true;
    }
  }

  private EventDate date(byte[] bytes, int from, int to) throws ShapeException {
    String written = Values.string(bytes, from, to);
    return written.isEmpty() ? null : form.mapping().order().read(written);
  }

  private void missing(Member member) {
    faults.addMissing(member, view.names(), taken);
  }

  private List<String> names(byte[] bytes, int from, int to) throws ShapeException {
    return divided(Values.strings(bytes, from, to), false);
  }

  private List<String> pages(byte[] bytes, int from, int to) throws ShapeException {
    return divided(Values.strings(bytes, from, to), true);
  }

  /**
   * Divides the values of a cell, at semicolons; those of JSON are divided already.
   *
   * @param pages whether addresses are divided at blanks too: none has one
   */
  private List<String> divided(List<String> values, boolean pages) {
    if (!form.isOfCells()) {
      return values;
    }
    List<String> divided = new ArrayList<>();
    for (String value : values) {
      int from = 0;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        boolean ends =
            c == ';'
                ? !pages || !isInAddress(value, from, i + 1)
                : pages && Character.isWhitespace(c) && isAddress(value, i + 1);
        if (ends) {
          add(value.substring(from, i), divided);
          from = i + 1;
        }
      }
      add(value.substring(from), divided);
    }
    return divided;
  }

  /** Tells whether what stands behind a semicolon is still of an address, as {@code ;b=2} is. */
  private static boolean isInAddress(String text, int from, int at) {
    int start = from;
    while (start < at && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = at;
    while (end < text.length()
        && text.charAt(end) != ';'
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return isAddress(text, start) && !isAddress(text, at) && text.substring(at, end).contains("=");
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("http://", at) || text.startsWith("https://", at);
  }

  private static void add(String part, List<String> parts) {
    String words = Values.trimmed(part);
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<String> single(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** Finds out whether a text can be read, and is there if it must be; it is not read if it is. */
  private void checkText(Member member, boolean required) {
    MemberSource source = sources[member.ordinal()];
    if (source.saysSurely() || (!required && source.isSilent())) {
      return;
    }
    try {
      if (text(member).isEmpty() && required) {
        missing(member);
      }
    } catch (ShapeException e) {
      faults.add(member, e);
    }
  }

  private LocalizedText text(Member member) throws ShapeException {
    MemberSource source = sources[member.ordinal()];
    if (source.isComposed()) {
      return Values.plain(source.composed());
    }
    for (int[] slice : source.slices()) {
      LocalizedText text = Values.text(row.bytes, slice[0], slice[1]);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return LocalizedText.EMPTY;
  }

  /** Tells whether a path leads to anything: under a header line, in whichever row. */
  private boolean has(MemberPath path) {
    return form.isOfCells()
        ? row.layout().find(path.text()) >= 0
        : row.find(path, (from, to) -> {});
  }

  private List<String> values(MemberPath path) {
    List<String> values = new ArrayList<>();
    row.find(
        path,
        (from, to) -> {
          String value = Values.trimmed(Values.scalar(row.bytes, from, to));
          if (!value.isEmpty()) {
            values.add(value);
          }
        });
    return values;
  }

  /** Counts the fields of the row at hand that nothing is read from. */
  void unread(FieldCounts counts) {
    for (int i = 0; i < row.count(); i++) {
      if (!taken[row.field(i)]) {
        counts.add(row.layout(), row.field(i));
      }
    }
  }

  /** Returns what is told of a row that is held. */
  Details of(HeldRow held) {
    if (current != held) {
      held.fill(row);
      learn();
      current = held;
    }
    return view;
  }

  /** The row at hand as details of the event made of it. */
  private final class View implements Details, Members {

    @Override
    public LocalizedText text(EventText text) {
      try {
        return EventMaker.this.text(Member.of(text));
      } catch (ShapeException e) {
        throw new IllegalStateException("no event was made of this row", e);
      }
    }

    @Override
    public Members members() {
      return this;
    }

    @Override
    public Details held() {
      return HeldRow.of(form, row);
    }

    @Override
    public boolean has(MemberPath path) {
      return EventMaker.this.has(path);
    }

    @Override
    public Collection<String> names() {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < row.count(); i++) {
        int field = row.field(i);
        if (!Values.isAbsent(row.bytes, row.from(field), row.to(field))) {
          said.add(row.layout().name(field));
        }
      }
      return said;
    }

    @Override
    public Map<String, String> own() {
      Map<String, String> own = new LinkedHashMap<>();
      for (int i = 0; i < row.count(); i++) {
        int field = row.field(i);
        if (!taken[field]) {
          own.put(
              row.layout().name(field), Values.compact(row.bytes, row.from(field), row.to(field)));
        }
      }
      return own;
    }

    @Override
    public Collection<String> columns() {
      if (!form.isOfCells()) {
        return own().keySet();
      }
      List<String> columns = new ArrayList<>();
      for (int i = 0; i < known; i++) {
        if (!taken[i]) {
          columns.add(row.layout().name(i));
        }
      }
      return columns;
    }

    @Override
    public List<String> values(MemberPath path) {
      return EventMaker.this.values(path);
    }
  }
}
