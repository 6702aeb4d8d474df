package dev.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.query.filter.EventFilter;
import dev.detente.query.filter.NamedFilters;
import dev.detente.query.filter.Role;
import dev.detente.query.names.Name;
import dev.detente.query.names.NameLookup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests which of its references an event is asked of one by one. */
final class ReferencesTests {

  private static final Event EVENT =
      EventBuilder.on("2025-02-12")
          .theme("thaw")
          .actors("putin", "trump")
          .recipients("russia", "putin")
          .place(LocalizedText.plain("Moscow"), "RU")
          .sources("wire-1", "paper-1")
          .build();

  private static final NamedFilters FILTERS =
      new NamedFilters(
          new NameLookup(
              ShortChronology.of(EVENT),
              Language.EN,
              (kind, id) -> LocalizedText.EMPTY,
              note -> {}),
          new ArrayList<>());

  @Test
  void areAllOfThemWhereNothingIsAsked() {
    assertEquals(List.of("putin", "trump", "russia"), References.ACTORS.of(EVENT, EventFilter.ALL));
    assertEquals(List.of("wire-1", "paper-1"), References.SOURCES.of(EVENT, EventFilter.ALL));
  }

  @Test
  void areActorsOfACountryNotThoseWhoWereInIt() {
    EventFilter country = FILTERS.country(Name.of("RU"));

    assertEquals(List.of("putin", "russia"), References.ACTORS.of(EVENT, country));
    assertEquals(List.of("wire-1", "paper-1"), References.SOURCES.of(EVENT, country));
  }

  @Test
  void areActorsInTheirOwnRole() {
    EventFilter recipient = FILTERS.actor(Name.of("@putin"), Role.RECIPIENT);
    EventFilter actor = FILTERS.actor(Name.of("@trump"), Role.RECIPIENT);

    assertEquals(List.of("putin"), References.ACTORS.of(EVENT, recipient));
    assertEquals(List.of(), References.ACTORS.of(EVENT, actor));
  }

  @Test
  void areSourcesOfThatWord() {
    assertEquals(
        List.of("wire-1"), References.SOURCES.of(EVENT, FILTERS.source(Name.of("The Wire"))));
    assertEquals(
        List.of("paper-1"), References.SOURCES.of(EVENT, FILTERS.source(Name.of("@paper-1"))));
  }

  @Test
  void areAllOfAnEventWithWhatIsNoReference() {
    EventFilter theme = FILTERS.theme(Name.of("thaw"));

    assertEquals(List.of("putin", "trump", "russia"), References.ACTORS.of(EVENT, theme));
    assertEquals(List.of(), References.ACTORS.of(EVENT, FILTERS.theme(Name.of("tension"))));
  }
}
