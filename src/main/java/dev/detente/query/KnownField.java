package dev.detente.query;

import dev.detente.model.Event;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import dev.detente.model.ValueException;
import dev.detente.query.names.Similarity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;

/** Checks that a field named by the user exists in some event. */
public final class KnownField implements Serializable {

  private static final long serialVersionUID = 1;

  /** A longer list of names is no help in finding the right one. */
  private static final int MOST_NAMES = 100;

  private final transient MemberPath path;
  private final LinkedHashMap<String, String> names = new LinkedHashMap<>();
  private boolean found;
  private boolean seen;

  private KnownField(MemberPath path) {
    this.path = path;
  }

  /**
   * Returns a watch that rejects a field that no event has, unless there are no events.
   *
   * @param option the option that names it
   * @param path the field
   * @param others the other names that the option takes
   */
  public static Collector<Event, ?, ?> of(
      String option, MemberPath path, Collection<String> others) {
    return Collector.of(
        () -> new KnownField(path),
        KnownField::add,
        KnownField::join,
        field -> {
          field.check(option, others);
          return field;
        });
  }

  private void add(Event event) {
    seen = true;
    if (!found) {
      Members members = event.members();
      Collection<String> named = members.names();
      found = members.has(path);
      if (names.size() < MOST_NAMES) {
        named.forEach(this::add);
      }
    }
  }

  private void add(String name) {
    names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
  }

  private KnownField join(KnownField later) {
    found |= later.found;
    seen |= later.seen;
    later.names.values().forEach(this::add);
    return this;
  }

  private void check(String option, Collection<String> others) {
    if (found || !seen) {
      return;
    }
    others.forEach(this::add);
    List<String> near = new ArrayList<>();
    for (String name : Similarity.nearest(path.text().toLowerCase(Locale.ROOT), names.keySet())) {
      near.add(names.get(name));
    }
    throw near.isEmpty()
        ? ValueException.malformed(
            "field.unknown", option, path.text(), String.join(", ", names.values()))
        : ValueException.malformed("field.suggest", option, path.text(), String.join(", ", near));
  }
}
