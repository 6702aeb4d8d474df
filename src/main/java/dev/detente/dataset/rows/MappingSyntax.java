package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.rows.Mapping.Field;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.dataset.rows.Template.Piece;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads mappings as they are written on a command line or in files, and writes a pair of one. */
public final class MappingSyntax {

  private static final char QUOTE = '"';
  private static final String EVENTS = "events";
  private static final String DATE_ORDER = "date:";

  private final Map<Member, Field> fields = new EnumMap<>(Member.class);
  private Optional<DateSpelling> order = Optional.empty();
  private Optional<MemberPath> events = Optional.empty();

  private MappingSyntax() {}

  /**
   * Reads the values of the option.
   *
   * @param given {@code MEMBER=FIELD}, or names of files that hold such pairs as a JSON object; a
   *     pair overrides files
   * @param text reads a file whole
   * @throws ValueException if there is no such member, or a pair makes no sense
   * @throws DatasetException if a file cannot be read
   */
  public static Mapping parse(List<String> given, Function<String, JsonText> text) {
    MappingSyntax pairs = new MappingSyntax();
    MappingSyntax files = new MappingSyntax();
    for (String each : given) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        files.addAll(text.apply(each));
      } else {
        pairs.add(each.substring(0, equals).strip(), each.substring(equals + 1).strip(), each);
      }
    }
    return pairs.over(files);
  }

  private Mapping over(MappingSyntax files) {
    Map<Member, Field> all = new EnumMap<>(Member.class);
    all.putAll(files.fields);
    all.putAll(fields);
    boolean dated = fields.containsKey(Member.DATE);
    return new Mapping(
        all,
        (dated ? order : files.order).orElse(DateSpelling.NONE),
        events.or(() -> files.events));
  }

  private void addAll(JsonText text) {
    JsonCursor json = new JsonCursor(text, ProblemSink.STRICT);
    if (json.beginObject()) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        String field = json.string();
        add(name.strip(), field.strip(), name + "=" + field);
      }
    }
    json.end();
  }

  private void add(String name, String field, String pair) {
    if (name.equals(EVENTS)) {
      if (events.isPresent()) {
        throw ValueException.malformed("map.pair", pair);
      }
      events = Optional.of(path(field, pair));
      return;
    }
    boolean ordered = name.startsWith(DATE_ORDER);
    if (ordered) {
      order = Optional.of(order(name));
    }
    Member member = ordered ? Member.DATE : member(name);
    if (fields.put(member, field(field, pair)) != null) {
      throw ValueException.malformed("map.twice", member.key());
    }
  }

  private static DateSpelling order(String name) {
    return switch (name.substring(DATE_ORDER.length())) {
      case "dmy" -> DateSpelling.DMY;
      case "mdy" -> DateSpelling.MDY;
      default -> throw ValueException.malformed("map.date-order", name);
    };
  }

  private static Member member(String name) {
    List<String> known = new ArrayList<>();
    for (Member member : Member.values()) {
      if (member.key().equals(name)) {
        return member;
      }
      known.add(member.key());
    }
    throw ValueException.malformed("map.member", name, String.join(" ", known) + " " + EVENTS);
  }

  private static Field field(String text, String pair) {
    if (text.isEmpty()) {
      return new Field.Unread();
    }
    if (text.indexOf('{') >= 0) {
      return new Template(text, pieces(text, pair));
    }
    List<MemberPath> paths = new ArrayList<>();
    for (int from = 0; from <= text.length(); ) {
      int plus = text.indexOf('+', quotationEnd(text, from));
      int end = plus < 0 ? text.length() : plus;
      paths.add(path(text.substring(from, end), pair));
      from = end + 1;
    }
    return new Field.At(paths);
  }

  private static List<Piece> pieces(String text, String pair) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', quotationEnd(text, open + 1));
      if (close < 0) {
        throw ValueException.malformed("map.pair", pair);
      }
      if (open > at) {
        pieces.add(Piece.of(text.substring(at, open)));
      }
      pieces.add(Piece.of(path(text.substring(open + 1, close), pair)));
      at = close + 1;
    }
    if (at < text.length()) {
      pieces.add(Piece.of(text.substring(at)));
    }
    return pieces;
  }

  /**
   * Reads a path; between quotation marks it is the name of a single field, whatever it contains.
   */
  private static MemberPath path(String text, String pair) {
    String path = text.strip();
    int last = path.length() - 1;
    boolean quoted = last > 1 && path.charAt(0) == QUOTE && path.charAt(last) == QUOTE;
    if (path.isEmpty()) {
      throw ValueException.malformed("map.pair", pair);
    }
    return quoted ? new MemberPath(path.substring(1, last)) : MemberPath.of(path);
  }

  /** Returns where the quoted name at {@code from} ends; {@code from} if there is none. */
  private static int quotationEnd(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    boolean quoted = start < text.length() && text.charAt(start) == QUOTE;
    return quoted ? Math.max(from, text.indexOf(QUOTE, start + 1)) : from;
  }

  /** Returns the pair that reads a member from a field, whatever the field is called. */
  static String pair(Member member, String name) {
    boolean plain = name.indexOf('+') < 0 && name.indexOf('{') < 0 && name.indexOf(QUOTE) != 0;
    String field = plain ? name : QUOTE + name + QUOTE;
    return Message.typed(member.key() + "=" + (name.indexOf('{') < 0 ? field : "{" + field + "}"));
  }
}
