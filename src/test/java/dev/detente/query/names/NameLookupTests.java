package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.PartedChronology;
import dev.detente.fixture.ShortChronology;
import dev.detente.fixture.Texts;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is meant by what users write, what is told of it and what is refused. */
final class NameLookupTests {

  private static final Event EVENT =
      EventBuilder.on("2025-02-12")
          .theme("trade")
          .type("CONSULT")
          .actors("putin", "Ben Elm", "Ben Ash")
          .place(LocalizedText.EMPTY, "Merrowland")
          .sources("wire-1", "lost-page")
          .build();
  private static final Event RAID = EventBuilder.on("2025-02-13").type("raid").build();

  private final List<Message> notes = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor | putin | putin | ''",
        "actor | @putin | putin | ''",
        "actor | Vladimir Putin | putin | ''",
        "actor | elm | Ben Elm | ''",
        "actor | ben | Ben Elm;Ben Ash | name.several[ben, Ben Elm, Ben Ash]",
        "actor | Wladimir | putin | name.guess[Wladimir, putin, Vladimir Putin]",
        "country | RU | RU | ''",
        "country | rus | RU | ''",
        "country | russia | RU | ''",
        "country | uk | GB | ''",
        "country | merrowland | Merrowland | ''",
        "country | Iceland | IS | ''",
        "country | @IS | IS | ''",
        "country | korea | KP;KR | 'name.several[korea, KP, KR]'",
        "theme | thaw | thaw | ''",
        "theme | توتر | tension | ''",
        "theme | trade | trade | ''",
        "type | consult | CONSULT | ''",
        "type | hold talks | CONSULT | ''",
        "type | raid | '' | ''",
        "quad | conflict | conflict | ''",
        "quad | verbal-conflict | verbal-conflict | ''",
        "quad | coop | cooperation;verbal-cooperation;material-cooperation"
            + " | name.several[coop, cooperation, verbal-cooperation, material-cooperation]",
      })
  void findsWhatIsMeant(String kind, String name, String ids, String note) {
    assertEquals(ids, String.join(";", found(kind, name, ShortChronology.of(EVENT, RAID))));
    assertEquals(note, String.join("; ", notes.stream().map(Message::toString).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor | nobody | name.unknown[nobody]",
        "actor | tramp | name.suggest[tramp, trump]",
        "actor | @Putin | name.suggest[Putin, putin]",
        "country | XX | country.unknown[XX]",
        "country | U | country.unknown[U]",
        "country | @iceland | country.unknown[iceland]",
        "country | Atlantis | country.unknown[Atlantis]",
        "theme | tensoin | theme.unknown[tensoin, tension]",
        "theme | t | theme.unknown[t, thaw, tension, trade]",
        "theme | xyz | theme.unknown[xyz, thaw, tension, trade]",
        "type | raid | option.choice[--type, raid, AGREE CONSULT SUPPORT CONCEDE COOPERATE AID"
            + " RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT]",
        "quad | war | option.choice[--quad, war, cooperation conflict verbal material"
            + " verbal-cooperation material-cooperation verbal-conflict material-conflict]",
        "source | wire-2 | source.suggest[wire-2, wire-1]",
        "source | xyz | source.unknown[xyz]",
      })
  void refusesWhatIsNothing(String kind, String name, String message) {
    ValueException refusal =
        assertThrows(ValueException.class, () -> found(kind, name, ShortChronology.of(EVENT)));
    assertEquals(message, refusal.message().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "country, Atlantis, ''",
    "country, russia, RU",
    "country, U, ''",
    "type, raid, ''",
    "type, consult, CONSULT",
    "source, xyz, xyz",
  })
  void leavesOpenWhatEventsThatAreReadOnceMayTell(String kind, String name, String ids) {
    assertEquals(ids, String.join(";", found(kind, name, new PartedChronology(List.of(EVENT), 1))));
  }

  @ParameterizedTest
  @CsvSource({"wire-1", "paper-1", "lost-page"})
  void knowsSourcesDeclaredOrNot(String id) {
    assertEquals(List.of(id), List.copyOf(found("source", id, ShortChronology.of(EVENT))));
  }

  @ParameterizedTest
  @CsvSource({
    "putin, Vladimir Putin, true",
    "Poutin, Vladimir Putin, true",
    "putin, Donald Trump, false",
    "@Vladimir Putin, Vladimir Putin, true",
    "@putin, Vladimir Putin, false",
  })
  void tellsWhoMayBeMeantBeforeAllNamesAreKnown(String name, String actor, boolean maybe) {
    assertEquals(maybe, NameLookup.mayBe(Name.of(name)).test(actor));
  }

  @Test
  void isTheSameLookupOfTheSameRecord() {
    Chronology record = ShortChronology.of(EVENT);
    NameLookup lookup = lookup(record);

    assertSame(lookup, lookup.of(record));
    assertSame(Chronology.NONE, lookup.of(Chronology.NONE).chronology());
  }

  @Test
  void refusesAnyoneWhereThereIsNobody() {
    ValueException refusal =
        assertThrows(ValueException.class, () -> found("actor", "putin", Chronology.NONE));
    assertEquals(Message.of("name.no-actors", "putin"), refusal.message());
  }

  private Collection<String> found(String kind, String written, Chronology record) {
    NameLookup lookup = lookup(record);
    Name name = Name.of(written);
    return switch (kind) {
      case "actor" -> lookup.actors(name);
      case "country" -> lookup.countries(name);
      case "theme" -> lookup.themes(name);
      case "type" -> lookup.types(name);
      case "quad" -> lookup.quads(name);
      default -> {
        lookup.requireSource(name);
        yield List.of(written);
      }
    };
  }

  private NameLookup lookup(Chronology record) {
    return new NameLookup(record, Language.EN, NameLookupTests::label, notes::add);
  }

  private static LocalizedText label(String kind, String id) {
    return id.equals("CONSULT") ? Texts.both("confer, hold talks", "تشاور") : LocalizedText.EMPTY;
  }
}
