package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Field;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.Mapping.Piece;
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
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes an event of the row at hand: says which field is which member, and reads the values. Texts
 * and members of the row's own are read when they are asked for, most other values once for all
 * rows that have them. For one thread.
 */
final class EventMaker {

  /** What separates the values of a cell. */
  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");

  /** Addresses are separated by blanks too: none has one. */
  private static final Pattern ADDRESSES = Pattern.compile("(\\s*;\\s*|\\s+)(?=https?://)");

  /** What follows from other members, and is told of events in delimited text. */
  private static final Map<String, Member> DERIVED =
      Map.of("quad", Member.TYPE, "url", Member.SOURCES);

  private static final Member[] MEMBERS = Member.values();
  private static final EventText[] TEXTS = EventText.values();

  private final RowForm form;
  private final Row row;
  private final Field[] fields = new Field[MEMBERS.length];
  private final List<List<List<Piece>>> endsOfDate;
  private final int[] columns = new int[MEMBERS.length];
  private boolean[] taken = new boolean[0];
  private int known = -1;
  private final List<Fault> faults = new ArrayList<>();
  private final View view = new View();
  private HeldRow current;
  private final Set<MemberPath> found = new HashSet<>();

  private final SliceCache<EventDate> dates = new SliceCache<>(this::date);
  private final SliceCache<String> words = new SliceCache<>(Values::string);
  private final SliceCache<List<String>> names = new SliceCache<>(this::names);
  private final SliceCache<List<String>> pages = new SliceCache<>(this::pages);
  private final SliceCache<Place> places = new SliceCache<>(Values::place);

  /**
   * What is wrong with a value of the row at hand.
   *
   * @param field the name of the field; empty if it is the row as a whole
   * @param message what is wrong
   */
  record Fault(String field, Message message) {}

  EventMaker(RowForm form) {
    this.form = form;
    this.row = new Row(form.layout());
    for (Member member : MEMBERS) {
      fields[member.ordinal()] =
          form.mapping()
              .fields()
              .getOrDefault(member, new Field.At(List.of(new MemberPath(member.key()))));
    }
    this.endsOfDate =
        fields[Member.DATE.ordinal()] instanceof Field.Composed date ? date.ends() : List.of();
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
    for (Field field : fields) {
      for (MemberPath path : field.paths()) {
        if (row.layout().find(path.text()) >= 0) {
          found.add(path);
        }
      }
    }
    return found;
  }

  /** Returns what is wrong with the row that no event could be made of. */
  List<Fault> faults() {
    return faults;
  }

  /**
   * Makes an event, which is valid until the next is made; returns null if the row is not right.
   */
  Event event() {
    faults.clear();
    learn();
    EventDate date = date();
    for (EventText text : TEXTS) {
      checkText(Member.of(text), text == EventText.TITLE);
    }
    String id = word(Member.ID);
    String theme = word(Member.THEME);
    String type = word(Member.TYPE);
    List<String> actors = list(Member.ACTORS, names);
    List<String> recipients = list(Member.RECIPIENTS, names);
    Place place = place();
    List<String> sources = list(Member.SOURCES, pages);
    return faults.isEmpty()
        ? new Event(id, date, theme, type, view, actors, recipients, place, sources)
        : null;
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
      Field field = fields[member.ordinal()];
      boolean single = field instanceof Field.At at && at.paths().size() == 1;
      columns[member.ordinal()] = single ? layout.find(field.paths().get(0).text()) : -1;
      if (field instanceof Field.At at) {
        for (MemberPath path : at.paths()) {
          take(layout.find(path.text()));
        }
      }
      if (!(field instanceof Field.Unread)) {
        take(layout.find(member.key()));
      }
    }
    if (form.isOfCells()) {
      DERIVED.forEach(
          (name, member) -> {
            if (columns[member.ordinal()] >= 0) {
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

  /** Returns what is wrong with a member of the row at hand. */
  Fault fault(Member member, String key, String... arguments) {
    return new Fault(name(member), Message.of(key, arguments));
  }

  /**
   * Returns the field that a member is read from alone; -1 if it is not so, or the row lacks it.
   */
  private int column(Member member) {
    int column = columns[member.ordinal()];
    return row.has(column) ? column : -1;
  }

  private void fault(Member member, ShapeException e) {
    faults.add(fault(member, "row.kind", e.wanted(), e.found(), member.key()));
  }

  /** Returns the name of the field that a member is read from. */
  private String name(Member member) {
    int column = column(member);
    if (column >= 0) {
      return row.layout().name(column);
    }
    for (MemberPath path : fields[member.ordinal()].paths()) {
      for (String name : List.of(path.text(), path.steps().get(0))) {
        int first = row.layout().find(name);
        if (row.has(first)) {
          return row.layout().name(first);
        }
      }
    }
    return "";
  }

  private void missing(Member member) {
    faults.add(
        new Fault(
            "",
            Message.of(
                "row.missing",
                member.key(),
                String.join(", ", view.names()),
                member.key() + "=" + candidate(member))));
  }

  /** Returns a field that a missing member could be read from, for its owner to say so. */
  private String candidate(Member member) {
    for (int i = 0; i < row.count(); i++) {
      int field = row.field(i);
      String value = Values.scalar(row.bytes, row.from(field), row.to(field)).strip();
      if (!value.isEmpty() && isDate(value) == (member == Member.DATE) && !taken[field]) {
        return row.layout().name(field);
      }
    }
    return "FIELD";
  }

  private boolean isDate(String value) {
    try {
      form.mapping().order().read(value);
      return true;
    } catch (ValueException e) {
      return e.message().key().equals("date.order");
    }
  }

  private EventDate date() {
    try {
      EventDate date = null;
      int column = column(Member.DATE);
      if (column >= 0) {
        date = dates.get(row.bytes, row.from(column), row.to(column));
      } else if (!endsOfDate.isEmpty()) {
        date = form.mapping().order().compose(ends()).orElse(null);
      } else {
        date = date(first(Member.DATE));
      }
      if (date == null) {
        missing(Member.DATE);
      }
      return date;
    } catch (ShapeException e) {
      fault(Member.DATE, e);
    } catch (ValueException e) {
      faults.add(new Fault(name(Member.DATE), e.message()));
    }
    return null;
  }

  private EventDate date(byte[] bytes, int from, int to) throws ShapeException {
    return date(Values.string(bytes, from, to));
  }

  private EventDate date(String written) {
    return written.isEmpty() ? null : form.mapping().order().read(written);
  }

  /** Returns the parts of the ends of a date that is composed. */
  private List<List<String>> ends() {
    List<List<String>> ends = new ArrayList<>();
    for (List<List<Piece>> end : endsOfDate) {
      List<String> parts = new ArrayList<>();
      for (List<Piece> part : end) {
        StringBuilder joined = new StringBuilder();
        join(part, joined);
        parts.add(joined.toString());
      }
      ends.add(parts);
    }
    return ends;
  }

  /** Joins pieces; tells whether anything is known of what they are composed of. */
  private boolean join(List<Piece> pieces, StringBuilder joined) {
    boolean any = false;
    for (Piece piece : pieces) {
      joined.append(piece.literal());
      if (piece.path().isPresent()) {
        List<String> values = values(piece.path().get());
        if (!values.isEmpty()) {
          found.add(piece.path().get());
          joined.append(values.get(0));
          any = true;
        }
      }
    }
    return any;
  }

  /** Composes a text; empty if nothing is known of what it is composed of. */
  private String composed(Field.Composed composed) {
    StringBuilder joined = new StringBuilder();
    return join(composed.pieces(), joined) ? joined.toString().strip() : "";
  }

  /** Finds the values that a member is read from. */
  private List<int[]> slices(Member member) {
    List<int[]> slices = new ArrayList<>();
    for (MemberPath path : fields[member.ordinal()].paths()) {
      int before = slices.size();
      row.find(path, (from, to) -> slices.add(new int[] {from, to}));
      if (slices.size() > before) {
        found.add(path);
      }
    }
    return slices;
  }

  private String word(Member member) {
    int column = column(member);
    try {
      if (column >= 0) {
        int from = row.from(column);
        int to = row.to(column);
        return member == Member.ID
            ? Values.string(row.bytes, from, to)
            : words.get(row.bytes, from, to);
      }
      return fields[member.ordinal()] instanceof Field.Composed composed
          ? composed(composed)
          : first(member);
    } catch (ShapeException e) {
      fault(member, e);
      return "";
    }
  }

  /** Returns the first of the words that a member is read from. */
  private String first(Member member) throws ShapeException {
    if (columns[member.ordinal()] < 0 || fields[member.ordinal()].paths().size() > 1) {
      for (int[] slice : slices(member)) {
        String word = Values.string(row.bytes, slice[0], slice[1]);
        if (!word.isEmpty()) {
          return word;
        }
      }
    }
    return "";
  }

  private List<String> list(Member member, SliceCache<List<String>> cache) {
    int column = column(member);
    try {
      if (column >= 0) {
        return cache.get(row.bytes, row.from(column), row.to(column));
      }
      if (fields[member.ordinal()] instanceof Field.Composed composed) {
        String text = composed(composed);
        return text.isEmpty() ? List.of() : List.of(text);
      }
      List<String> all = new ArrayList<>();
      for (int[] slice : slices(member)) {
        all.addAll(cache.get(row.bytes, slice[0], slice[1]));
      }
      return all;
    } catch (ShapeException e) {
      fault(member, e);
      return List.of();
    }
  }

  private List<String> names(byte[] bytes, int from, int to) throws ShapeException {
    return divided(Values.strings(bytes, from, to), SEVERAL);
  }

  private List<String> pages(byte[] bytes, int from, int to) throws ShapeException {
    return divided(divided(Values.strings(bytes, from, to), ADDRESSES), SEVERAL);
  }

  /** Divides the values of a cell; those of JSON are divided already. */
  private List<String> divided(List<String> values, Pattern separator) {
    if (!form.isOfCells()) {
      return values;
    }
    List<String> divided = new ArrayList<>();
    for (String value : values) {
      for (String part : separator.split(value)) {
        if (!part.isBlank()) {
          divided.add(part.strip());
        }
      }
    }
    return divided;
  }

  private Place place() {
    Place place = Place.NONE;
    int column = column(Member.PLACE);
    try {
      if (column >= 0) {
        place = places.get(row.bytes, row.from(column), row.to(column));
      } else {
        LocalizedText name = Values.plain(word(Member.PLACE));
        place = name.isEmpty() ? Place.NONE : new Place(name, "", Map.of());
      }
    } catch (ShapeException e) {
      fault(Member.PLACE, e);
    }
    String country = word(Member.COUNTRY);
    return country.isEmpty() ? place : new Place(place.name(), country, place.extra());
  }

  /** Finds out whether a text can be read, and is there if it must be; it is not read if it is. */
  private void checkText(Member member, boolean required) {
    int column = column(member);
    if (column >= 0 && row.bytes[row.from(column)] == '"' && isWord(row.from(column) + 1)) {
      return;
    }
    try {
      if (text(member).isEmpty() && required) {
        missing(member);
      }
    } catch (ShapeException e) {
      fault(member, e);
    }
  }

  /** Tells whether what begins at {@code at} is certainly no white space, nor the end. */
  private boolean isWord(int at) {
    byte b = row.bytes[at];
    return b > ' ' && b != '"' && b != '\\';
  }

  private LocalizedText text(Member member) throws ShapeException {
    int column = column(member);
    if (column >= 0) {
      return Values.text(row.bytes, row.from(column), row.to(column));
    }
    if (fields[member.ordinal()] instanceof Field.Composed composed) {
      return Values.plain(composed(composed));
    }
    for (int[] slice : slices(member)) {
      LocalizedText text = Values.text(row.bytes, slice[0], slice[1]);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return LocalizedText.EMPTY;
  }

  private List<String> values(MemberPath path) {
    List<String> values = new ArrayList<>();
    row.find(
        path,
        (from, to) -> {
          String value = Values.scalar(row.bytes, from, to).strip();
          if (!value.isEmpty()) {
            values.add(value);
          }
        });
    return values;
  }

  /** Returns the fields of the row at hand that nothing is read from. */
  List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < row.count(); i++) {
      if (!taken[row.field(i)]) {
        unread.add(row.layout().name(row.field(i)));
      }
    }
    return unread;
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
    public List<String> values(MemberPath path) {
      return EventMaker.this.values(path);
    }
  }
}
