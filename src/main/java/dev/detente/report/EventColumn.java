package dev.detente.report;

import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberPath;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of events: an enum, because a lambda for each would slow down the start. */
public enum EventColumn {
  ID,
  DATE,
  TYPE,
  QUAD,
  THEME,
  TITLE,
  SUMMARY,
  ACTORS,
  RECIPIENTS,
  PLACE,
  COUNTRY,
  SOURCES,
  URL,
  NOTE;

  /**
   * Returns the columns.
   *
   * @param registry knows what the ids in events stand for
   * @param language the language of the texts
   */
  public static Columns<Event> of(Registry registry, Language language) {
    List<Column<Event>> all = new ArrayList<>();
    for (EventColumn column : values()) {
      String name = column.name().toLowerCase(Locale.ROOT);
      all.add(new Column<>(name, event -> column.cell(event, registry, language)));
    }
    return new Columns<>(all, List.of("date", "type", "title"), EventColumn::own);
  }

  private static Optional<Column<Event>> own(String name) {
    return Optional.of(new OwnColumn(MemberPath.of(name)).column());
  }

  /** Returns {@code columns}, followed by the other fields that {@code events} have. */
  public static List<Column<Event>> all(Columns<Event> columns, List<Event> events) {
    List<Column<Event>> all = new ArrayList<>(columns.all());
    for (String name : OwnColumn.names(events, columns.names())) {
      all.add(columns.own().apply(name).orElseThrow());
    }
    return all;
  }

  private Cell cell(Event event, Registry registry, Language language) {
    return switch (this) {
      case ID -> new Cell.Text(event.id());
      case DATE -> new Cell.Date(Optional.of(event.date()), false);
      case TYPE -> new Cell.Text(event.type());
      case QUAD -> new Cell.Text(event.quad().isPresent() ? event.quad().get().id() : "");
      case THEME -> new Cell.Text(event.theme());
      case TITLE -> new Cell.Localized(event.title(), language);
      case SUMMARY -> new Cell.Localized(event.summary(), language);
      case ACTORS -> actors(event.actors(), registry, language);
      case RECIPIENTS -> actors(event.recipients(), registry, language);
      case PLACE -> new Cell.Localized(event.place().name(), language);
      case COUNTRY -> new Cell.Text(event.place().country());
      case SOURCES -> publishers(event.sources(), registry, language);
      case URL -> new Cell.Text(urls(event.sources(), registry));
      case NOTE -> new Cell.Localized(event.note(), language);
    };
  }

  private static Cell actors(List<String> ids, Registry registry, Language language) {
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      LocalizedText name = registry.actor(id).name();
      names.add(name.in(language));
    }
    return new Cell.Several(ids, String.join(language.comma(), names));
  }

  private static Cell publishers(List<String> ids, Registry registry, Language language) {
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      Source source = registry.source(id);
      names.add(source.publisher().isEmpty() ? id : source.publisher());
    }
    return new Cell.Several(ids, String.join(language.comma(), names));
  }

  /** Joins addresses by spaces, which no address contains. */
  private static String urls(List<String> ids, Registry registry) {
    List<String> urls = new ArrayList<>(ids.size());
    for (String id : ids) {
      String url = registry.source(id).url();
      if (!url.isEmpty()) {
        urls.add(url);
      }
    }
    return String.join(" ", urls);
  }
}
