package dev.detente.dataset.rows;

import dev.detente.model.EventText;
import dev.detente.model.MemberPath;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which field of a row is which member of an event, as the owner of the file says. A member that is
 * not mapped is read from the field of its name.
 *
 * @param fields what members are read from
 * @param order the order of numbers in dates
 * @param events the path at which the events are; empty if that is not said
 */
public record Mapping(Map<Member, Field> fields, DateSpelling order, Optional<MemberPath> events) {

  /** Nothing is mapped. */
  public static final Mapping NONE = new Mapping(Map.of(), DateSpelling.NONE, Optional.empty());

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

    /** The members that every event has. */
    static final Set<Member> REQUIRED = EnumSet.of(DATE, TITLE);

    /** Returns the member that a text is. */
    static Member of(EventText text) {
      return switch (text) {
        case TITLE -> TITLE;
        case SUMMARY -> SUMMARY;
        case NOTE -> NOTE;
      };
    }

    /** Returns the name of the member in the format. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a member is read from. */
  sealed interface Field permits Field.Unread, Field.At, Template {

    /** Returns the paths that are looked up. */
    List<MemberPath> paths();

    /** Returns it as it is written on a command line. */
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
     * Is read from what is at one or more paths, together.
     *
     * @param paths the paths, written {@code A+B}
     */
    record At(List<MemberPath> paths) implements Field {
      @Override
      public String written() {
        return paths.stream().map(MemberPath::text).collect(Collectors.joining("+"));
      }
    }
  }

  /**
   * Refuses a mapping that names a field which no row has.
   *
   * @param found tells whether a path leads anywhere in any row
   * @param names the fields of the rows, for the message
   * @return the fields that no row has but that only templates name
   * @throws ValueException if a member is read from such a field, or one that every event has from
   *     a template of such fields only
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

  /** Tells whether each mapped member has a field that it can be read from. */
  boolean isServed(Predicate<MemberPath> found) {
    return fields.values().stream()
        .map(Field::paths)
        .allMatch(paths -> paths.isEmpty() || paths.stream().anyMatch(found));
  }

  /** Tells whether every event has a member, but its template finds nothing. */
  private static boolean isNothing(Member member, Field field, Predicate<MemberPath> found) {
    return Member.REQUIRED.contains(member) && field.paths().stream().noneMatch(found);
  }

  /** Returns the first of the fields whose name contains that of a member. */
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

  /** Returns the names of the fields that the date of a row is read from. */
  public Set<String> dates() {
    Field date = fields.get(Member.DATE);
    return date == null
        ? Set.of(Member.DATE.key())
        : date.paths().stream().map(path -> path.steps().get(0)).collect(Collectors.toSet());
  }

  /** Lists names in a line; only the first if there are many. */
  static String listed(Collection<String> names) {
    int most = 30;
    String few = names.stream().limit(most).collect(Collectors.joining(", "));
    return names.size() > most ? few + ", ..." : few;
  }
}
