package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import dev.detente.model.Registry;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A field of the file, as a column and as a key to count by.
 *
 * @param path where it is in a row
 */
public record OwnColumn(MemberPath path) implements GroupKey {

  public Column<Event> column() {
    return new Column<>(key(), this::cell);
  }

  /** Returns the values of the field; if it is an object, its JSON text. */
  private Cell cell(Event event) {
    Members members = event.members();
    List<String> values = members.values(path);
    if (values.isEmpty() && members.names().contains(key())) {
      String json = members.own().getOrDefault(key(), "");
      boolean empty =
          json.isEmpty() || json.equals("[]") || json.equals("\"\"") || json.equals("null");
      return new Cell.Own(empty ? List.of() : List.of(json));
    }
    return new Cell.Own(values);
  }

  @Override
  public String key() {
    return path.text();
  }

  @Override
  public Collection<String> groups(Event event, Registry registry) {
    List<String> values = event.members().values(path);
    return values.isEmpty() ? List.of(Grouping.NONE) : new LinkedHashSet<>(values);
  }

  /** Returns the names of the fields that {@code events} have besides {@code columns}. */
  static Set<String> names(List<Event> events, Collection<String> columns) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> said = new HashSet<>();
    for (Event event : events) {
      names.addAll(event.members().columns());
      said.addAll(event.members().own().keySet());
    }
    names.retainAll(said);
    names.removeAll(columns);
    return names;
  }
}
