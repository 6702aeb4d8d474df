package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the profile of an actor. */
final class ProfileTests {

  private static final List<Event> EVENTS =
      List.of(
          EventBuilder.on("2025-03-01")
              .type(EventType.CONSULT)
              .actors("putin", "trump", "russia")
              .build(),
          EventBuilder.on("2025-01-05")
              .type(EventType.SANCTION)
              .actors("un")
              .recipients("putin")
              .build(),
          EventBuilder.on("2025-01-06").actors("putin", "trump").build());

  @Test
  void countsEventsAndTheirSpan() {
    Profile profile = Profile.of(Registers.PUTIN, EVENTS, Registers.ALL);
    assertEquals(3, profile.tally().count());
    assertEquals(1, profile.tally().cooperation());
    assertEquals(1, profile.tally().conflict());
    assertEquals("2025-01-05", profile.tally().span().first());
    assertEquals("2025-03-01", profile.tally().span().last());
  }

  @Test
  void countsMonthsWithTheEmptyOnesBetween() {
    Profile profile = Profile.of(Registers.PUTIN, EVENTS, Registers.ALL);
    assertEquals("2025-01:2 2025-02:0 2025-03:1", Counted.text(profile.months()));
  }

  @Test
  void takesNeitherTheActorNorItsCountryForAPartner() {
    assertEquals("trump:2 un:1", partners(Registers.PUTIN));
  }

  @Test
  void takesTheCountryOfAnotherForAPartner() {
    assertEquals("putin:3 russia:1 un:1", partners(Registers.TRUMP));
  }

  @Test
  void takesPeopleForPartnersOfTheirCountry() {
    assertEquals("putin:3 trump:2 un:1", partners(Registers.RUSSIA));
  }

  @Test
  void ordersPartnersByTheirCountThenById() {
    List<Event> events =
        List.of(
            EventBuilder.on("2025").actors("putin", "z", "b", "c").build(),
            EventBuilder.on("2025").actors("putin", "a", "c").build());
    assertEquals("c:2 a:1 b:1 z:1", partners(Registers.PUTIN, events));
  }

  @Test
  void tellsOfNoEvents() {
    Profile profile = Profile.of(Registers.PUTIN, List.of(), Registers.ALL);
    assertEquals(0, profile.tally().count());
    assertEquals(List.of(), profile.partners());
    assertEquals(List.of(), profile.months());
  }

  private static String partners(Actor actor) {
    return partners(actor, EVENTS);
  }

  private static String partners(Actor actor, List<Event> events) {
    List<String> partners = new ArrayList<>();
    for (Census.Entry<Actor> partner : Profile.of(actor, events, Registers.ALL).partners()) {
      partners.add(partner.id() + ":" + partner.tally().count());
    }
    return String.join(" ", partners);
  }
}
