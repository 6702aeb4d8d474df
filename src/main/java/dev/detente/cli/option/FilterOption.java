package dev.detente.cli.option;

import static dev.detente.cli.option.Option.repeated;
import static dev.detente.cli.option.Option.single;
import static dev.detente.cli.option.ValueKind.beginning;
import static dev.detente.cli.option.ValueKind.filter;

import dev.detente.model.Event;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.FieldCondition;
import dev.detente.query.filter.FilterValue;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.PeriodParser;
import dev.detente.query.filter.Role;
import dev.detente.query.names.Name;
import dev.detente.report.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The options that filter events, whose values may have several parts. */
public enum FilterOption {
  ACTOR(repeated("NAME", filter("actors"), "-a", "--actor")),
  RECIPIENT(repeated("NAME", filter("actors"), "--recipient")),
  COUNTRY(repeated("COUNTRY", filter("countries"), "--country")),
  THEME(single("THEME", filter("themes"), "-t", "--theme")),
  TYPE(single("TYPE", filter("types"), "--type")),
  QUAD(single("CLASS", filter("quads"), "--quad")),
  PLACE(repeated("PLACE", filter("places"), "--place")),
  SOURCE(repeated("SOURCE", filter("sources"), "--source")),
  SEARCH(repeated("WORDS", ValueKind.TEXT, "-s", "--search")),
  WHERE(repeated("FIELD=VALUE", beginning("fields"), "--where")),
  IN(single("PERIOD", filter("periods"), "--in"));

  private final Option option;

  FilterOption(Option option) {
    this.option = option;
  }

  Option option() {
    return option;
  }

  /**
   * Returns what a value asks for.
   *
   * @param filters makes filters from names
   * @param fields finds columns and fields
   */
  Asked ask(String value, NamedFilters filters, EventFields fields) {
    if (this == WHERE) {
      FieldCondition condition = FieldCondition.parse(value);
      Column<Event> column = fields.column(option, condition.field());
      Predicate<Collection<String>> test = condition.test(option.name());
      return Asked.of(option, value, event -> test.test(column.cell().apply(event).values()));
    }
    FilterValue read = FilterValue.parse(option.name(), value);
    List<EventFilter> parts = new ArrayList<>();
    EventFilter whole =
        read.filter(
            name -> {
              parts.add(of(name, filters));
              return parts.get(parts.size() - 1);
            });
    return new Asked(option, read.parts(), parts, whole);
  }

  /** Returns the filter of one part of a value. */
  private EventFilter of(Name name, NamedFilters filters) {
    return switch (this) {
      case ACTOR -> filters.actor(name, Role.ANY);
      case RECIPIENT -> filters.actor(name, Role.RECIPIENT);
      case COUNTRY -> filters.country(name);
      case THEME -> filters.theme(name);
      case TYPE -> filters.type(name);
      case QUAD -> filters.quad(name);
      case PLACE -> filters.place(name);
      case SOURCE -> filters.source(name);
      case SEARCH -> filters.search(name);
      case IN -> filters.within(PeriodParser.parse(name.written()));
      case WHERE -> throw new IllegalArgumentException(name.text());
    };
  }
}
