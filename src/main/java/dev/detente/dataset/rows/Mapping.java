package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.json.JsonCursor;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.model.EventText;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which field of a row is which member of an event, said by the owner of the file. A member that
 * nothing is said of is read from the field of its name.
 *
 * @param fields what members are read from
 * @param order the order of numbers in dates
 * @param events the path at which the events are; empty if it is not said
 */
public record Mapping(Map<Member, Field> fields, DateSpelling order, Optional<MemberPath> events) {

  /** Nothing is said. */
  public static final Mapping NONE = new Mapping(Map.of(), DateSpelling.NONE, Optional.empty());

  private static final char QUOTE = '"';
  private static final String EVENTS = "events";
  private static final String DATE_ORDER = "date:";

  /** What an event is made of, in the order in which most files have it. */
  public enum Member {
    ID,
    DATE,
    THEME,
    TYPE,
    TITLE,
    SUMMARY,
    ACTORS,
    RECIPIENTS,
    PLACE,
    COUNTRY,
    SOURCES,
    NOTE;

    /** What every event has. */
    static final Set<Member> REQUIRED = EnumSet.of(DATE, TITLE);

    /** Returns the member that a text is. */
    static Member of(EventText text) {
      return switch (text) {
        case TITLE -> TITLE;
        case SUMMARY -> SUMMARY;
        case NOTE -> NOTE;
      };
    }

    /** Returns its name in the format. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a member is read from. */
  sealed interface Field {

    /** Returns the paths that are looked up. */
    List<MemberPath> paths();

    /** Returns what was written of it on a command line. */
    String written();

    /** Is read from nothing. */
    record Unread() implements Field {
      @Override
      public List<MemberPath> paths() {
        return List.of();
      }

      @Override
      public String written() {
        return "";
      }
    }

    /**
     * Is read from what is at some paths, all together.
     *
     * @param paths the paths, written {@code A+B}
     */
    record At(List<MemberPath> paths) implements Field {
      @Override
      public String written() {
        return paths.stream().map(MemberPath::text).collect(Collectors.joining("+"));
      }
    }

    /**
     * Is composed: text, and paths in braces for what is there.
     *
     * @param written the template
     * @param pieces what it consists of
     */
    record Composed(String written, List<Piece> pieces) implements Field {
      @Override
      public List<MemberPath> paths() {
        return pieces.stream().flatMap(piece -> piece.path().stream()).toList();
      }

      /**
       * Returns the template as that of a date: the ends of an interval, the parts of each. Of
       * several slashes each divides parts, as a hyphen does.
       */
      List<List<List<Piece>>> ends() {
        long slashes =
            pieces.stream()
                .flatMapToInt(piece -> piece.literal().chars())
                .filter(c -> c == '/')
                .count();
        List<List<List<Piece>>> ends = new ArrayList<>();
        ends.add(new ArrayList<>(List.of(new ArrayList<>())));
        for (Piece piece : pieces) {
          for (Piece atom : atoms(piece)) {
            List<List<Piece>> end = ends.get(ends.size() - 1);
            if (atom.literal().equals("/") && slashes == 1) {
              ends.add(new ArrayList<>(List.of(new ArrayList<>())));
            } else if (atom.literal().equals("-") || atom.literal().equals("/")) {
              end.add(new ArrayList<>());
            } else {
              end.get(end.size() - 1).add(atom);
            }
          }
        }
        return ends;
      }

      private static List<Piece> atoms(Piece piece) {
        if (piece.path().isPresent()) {
          return List.of(piece);
        }
        List<Piece> atoms = new ArrayList<>();
        for (String atom : piece.literal().split("(?<=[-/])|(?=[-/])")) {
          atoms.add(new Piece(atom, Optional.empty()));
        }
        return atoms;
      }
    }
  }

  /**
   * Refuses a mapping that names a field which no row has.
   *
   * @param found tells whether any row has something at a path
   * @param names the fields that there are, for the message
   * @return the fields that are named in templates only, and that no row has
   * @throws ValueException if a member is read from a field alone that no row has; or what every
   *     event has, from a template of such fields alone
   */
  List<String> absent(Predicate<MemberPath> found, Collection<String> names) {
    List<String> absent = new ArrayList<>();
    fields.forEach(
        (member, field) -> {
          boolean needed = field instanceof Field.At || isNothing(member, field, found);
          for (MemberPath path : field.paths()) {
            if (!found.test(path)) {
              if (needed) {
                throw ValueException.malformed("map.field", path.text(), listed(names));
              }
              absent.add(path.text());
            }
          }
        });
    return absent;
  }

  /** Tells whether there is anything that each member is read from. */
  boolean isServed(Predicate<MemberPath> found) {
    return fields.values().stream()
        .map(Field::paths)
        .allMatch(paths -> paths.isEmpty() || paths.stream().anyMatch(found));
  }

  /** Tells whether a template makes nothing of what every event has. */
  private static boolean isNothing(Member member, Field field, Predicate<MemberPath> found) {
    return Member.REQUIRED.contains(member) && field.paths().stream().noneMatch(found);
  }

  /**
   * Returns what to say on a command line so that a member is read from a field, whatever the field
   * is called.
   */
  static String pair(Member member, String name) {
    boolean plain = name.indexOf('+') < 0 && name.indexOf('{') < 0 && name.indexOf(QUOTE) != 0;
    String field = plain ? name : QUOTE + name + QUOTE;
    return Message.typed(member.key() + "=" + (name.indexOf('{') < 0 ? field : "{" + field + "}"));
  }

  /** Returns the first of some fields that is called like a member, among other words. */
  static Optional<String> alike(Member member, Collection<String> names) {
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(member.key()))
        .findFirst();
  }

  /** Returns what a member is read from. */
  Field field(Member member) {
    Field said = fields.get(member);
    return said == null ? new Field.At(List.of(new MemberPath(member.key()))) : said;
  }

  /** Returns the names of the members of a row that its date is read from. */
  public Set<String> dates() {
    Field date = fields.get(Member.DATE);
    return date == null
        ? Set.of(Member.DATE.key())
        : date.paths().stream().map(path -> path.steps().get(0)).collect(Collectors.toSet());
  }

  /** Returns names in a line, the first of many. */
  static String listed(Collection<String> names) {
    int most = 30;
    String few = names.stream().limit(most).collect(Collectors.joining(", "));
    return names.size() > most ? few + ", ..." : few;
  }

  /**
   * A piece of a template.
   *
   * @param literal text, if it is no path
   * @param path the path, if it is one
   */
  record Piece(String literal, Optional<MemberPath> path) {}

  /**
   * Reads what stands on a command line.
   *
   * @param given {@code MEMBER=FIELD}, or names of files with such pairs as an object of JSON;
   *     pairs go before files
   * @param text reads a file whole
   * @throws ValueException if there is no such member, or a pair makes no sense
   * @throws DatasetException if a file cannot be read
   */
  public static Mapping parse(List<String> given, Function<String, JsonText> text) {
    Builder fromFiles = new Builder();
    Builder builder = new Builder();
    for (String each : given) {
      int equals = each.indexOf('=');
      if (equals < 0) {
        file(text.apply(each), fromFiles);
      } else {
        builder.add(each.substring(0, equals).strip(), each.substring(equals + 1).strip(), each);
      }
    }
    return builder.over(fromFiles);
  }

  private static void file(JsonText text, Builder builder) {
    JsonCursor json = new JsonCursor(text, ProblemSink.STRICT);
    if (json.beginObject()) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        String field = json.string();
        builder.add(name.strip(), field.strip(), name + "=" + field);
      }
    }
    json.end();
  }

  /** Gathers pairs. */
  private static final class Builder {

    private final Map<Member, Field> fields = new EnumMap<>(Member.class);
    private Optional<DateSpelling> order = Optional.empty();
    private Optional<MemberPath> events = Optional.empty();

    void add(String member, String field, String pair) {
      if (member.equals(EVENTS)) {
        if (events.isPresent()) {
          throw ValueException.malformed("map.pair", pair);
        }
        events = Optional.of(path(field, pair));
        return;
      }
      boolean ordered = member.startsWith(DATE_ORDER);
      if (ordered) {
        String numbers = member.substring(DATE_ORDER.length());
        order =
            switch (numbers) {
              case "dmy" -> Optional.of(DateSpelling.DMY);
              case "mdy" -> Optional.of(DateSpelling.MDY);
              default -> throw ValueException.malformed("map.date-order", member);
            };
      }
      Member known = member(ordered ? Member.DATE.key() : member, member);
      if (fields.put(known, field(field, pair)) != null) {
        throw ValueException.malformed("map.twice", known.key());
      }
    }

    Mapping over(Builder files) {
      Map<Member, Field> all = new EnumMap<>(Member.class);
      all.putAll(files.fields);
      all.putAll(fields);
      boolean dated = fields.containsKey(Member.DATE);
      return new Mapping(
          all,
          (dated ? order : files.order).orElse(DateSpelling.NONE),
          events.or(() -> files.events));
    }

    private static Member member(String name, String written) {
      List<String> known = new ArrayList<>();
      for (Member member : Member.values()) {
        if (member.key().equals(name)) {
          return member;
        }
        known.add(member.key());
      }
      throw ValueException.malformed("map.member", written, String.join(" ", known) + " " + EVENTS);
    }

    private static Field field(String text, String pair) {
      if (text.isEmpty()) {
        return new Field.Unread();
      }
      if (text.indexOf('{') >= 0) {
        return new Field.Composed(text, pieces(text, pair));
      }
      List<MemberPath> paths = new ArrayList<>();
      for (int from = 0; from <= text.length(); ) {
        int plus = text.indexOf('+', endOfQuotation(text, from));
        int end = plus < 0 ? text.length() : plus;
        paths.add(path(text.substring(from, end), pair));
        from = end + 1;
      }
      return new Field.At(paths);
    }

    /** Reads a path; between quotation marks a name is that of a field, whatever is in it. */
    private static MemberPath path(String text, String pair) {
      String path = text.strip();
      int last = path.length() - 1;
      boolean quoted = last > 1 && path.charAt(0) == QUOTE && path.charAt(last) == QUOTE;
      if (path.isEmpty()) {
        throw ValueException.malformed("map.pair", pair);
      }
      return quoted ? new MemberPath(path.substring(1, last)) : MemberPath.of(path);
    }

    private static int endOfQuotation(String text, int from) {
      int start = from;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
      boolean quoted = start < text.length() && text.charAt(start) == QUOTE;
      return quoted ? Math.max(from, text.indexOf(QUOTE, start + 1)) : from;
    }

    private static List<Piece> pieces(String text, String pair) {
      List<Piece> pieces = new ArrayList<>();
      int at = 0;
      for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
        int close = text.indexOf('}', endOfQuotation(text, open + 1));
        if (close < 0) {
          throw ValueException.malformed("map.pair", pair);
        }
        if (open > at) {
          pieces.add(new Piece(text.substring(at, open), Optional.empty()));
        }
        MemberPath path = path(text.substring(open + 1, close), pair);
        pieces.add(new Piece("", Optional.of(path)));
        at = close + 1;
      }
      if (at < text.length()) {
        pieces.add(new Piece(text.substring(at), Optional.empty()));
      }
      return pieces;
    }
  }
}
