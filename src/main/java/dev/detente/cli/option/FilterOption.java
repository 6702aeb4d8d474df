package dev.detente.cli.option;

import static dev.detente.cli.option.Option.repeated;
import static dev.detente.cli.option.Option.single;
import static dev.detente.cli.option.ValueKind.filter;

import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.EventFilters;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.Period;
import dev.detente.query.filter.PeriodParser;
import dev.detente.query.filter.Role;
import dev.detente.query.names.Name;
import java.util.List;

/** The options that filter events, with values that may have several parts. */
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
  IN(single("PERIOD", filter("periods"), "--in"));

  private final Option option;

  FilterOption(Option option) {
    this.option = option;
  }

  Option option() {
    return option;
  }

  /**
   * Returns the filter that one part of the value stands for.
   *
   * @param periods takes the period that it asks about, if any
   */
  EventFilter of(Name name, NamedFilters filters, List<Period> periods) {
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
      case IN -> within(PeriodParser.parse(name.written()), periods);
    };
  }

  static EventFilter within(Period period, List<Period> periods) {
    periods.add(period);
    return new EventFilters.ByPeriod(period);
  }
}
