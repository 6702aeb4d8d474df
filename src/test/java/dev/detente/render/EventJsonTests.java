package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.report.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests events as JSON. */
final class EventJsonTests {

  private static final Event CALL =
      EventBuilder.named("2025-02-12-call")
          .type(EventType.CONSULT)
          .theme("thaw")
          .title("A call", "مكالمة")
          .actors("trump")
          .recipients("un", "stranger")
          .place(Texts.both("Riyadh", "الرياض"), "SA")
          .sources("paper-1")
          .extra("weight", "{\"kg\":1.50}")
          .build();

  @Test
  void writesAPackageOfAllThemesAndOfWhatElseIsUsed() {
    assertEquals(
        """
        {
          "format": "detente/1",
          "themes": [
            {
              "id": "thaw",
              "label": {
                "en": "Thaw",
                "ar": "انفراج"
              }
            },
            {
              "id": "tension",
              "label": {
                "en": "Tension",
                "ar": "توتر"
              }
            }
          ],
          "sources": [
            {
              "id": "paper-1",
              "title": {
                "en": "In print",
                "ar": "مطبوع"
              },
              "date": "2025-02-14",
              "lang": "en"
            }
          ],
          "actors": [
            {
              "id": "trump",
              "kind": "person",
              "country": "US",
              "name": {
                "en": "Donald Trump",
                "ar": "دونالد ترامب"
              },
              "aliases": []
            },
            {
              "id": "un",
              "kind": "organization",
              "name": {
                "en": "United Nations",
                "ar": "الأمم المتحدة"
              },
              "aliases": []
            }
          ],
          "events": [
            {
              "id": "2025-02-12-call",
              "date": "2025-02-12",
              "theme": "thaw",
              "type": "CONSULT",
              "title": {
                "en": "A call",
                "ar": "مكالمة"
              },
              "actors": [
                "trump"
              ],
              "recipients": [
                "un",
                "stranger"
              ],
              "place": {
                "name": {
                  "en": "Riyadh",
                  "ar": "الرياض"
                },
                "country": "SA"
              },
              "sources": [
                "paper-1"
              ],
              "weight": {"kg":1.50}
            }
          ]
        }
        """,
        packageOf(Registers.ALL, List.of(CALL), Optional.empty()));
  }

  @Test
  void writesAProfileBesideTheEvents() {
    Event event = EventBuilder.on("2025-02-12").type(EventType.AID).actors("putin", "un").build();
    Profile profile = Profile.of(Registers.PUTIN, List.of(event), Registers.ALL);
    assertEquals(
        """
        {
          "format": "detente/1",
          "profile": {
            "actor": "putin",
            "first": "2025-02-12",
            "last": "2025-02-12",
            "quads": {
              "verbal-cooperation": 0,
              "material-cooperation": 1,
              "verbal-conflict": 0,
              "material-conflict": 0
            },
            "partners": [
              {
                "actor": "un",
                "count": 1
              }
            ],
            "months": [
              {
                "month": "2025-02",
                "count": 1
              }
            ]
          },
          "themes": [],
          "sources": [],
          "actors": [],
          "events": []
        }
        """,
        packageOf(Registry.EMPTY, List.of(), Optional.of(profile)));
  }

  @Test
  void writesAnEventALine() {
    String bare =
        "{\"date\":\"2025\",\"title\":\"T\",\"actors\":[],\"recipients\":[],\"sources\":[]}";
    Event event = EventBuilder.on("2025").title("T").build();
    assertEquals(bare + "\n" + bare + "\n", lines(event, event));
  }

  @Test
  void carriesUnknownMembersThroughAsTheyWereWritten() {
    Event event = EventBuilder.on("2025").extra("a", "[1.0,{\"b\":null}]").build();
    String line = lines(event);
    assertEquals("\"a\":[1.0,{\"b\":null}]}\n", line.substring(line.indexOf("\"a\":")));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"', '\\\"'",
    "\\, \\\\",
    "'\n', \\n",
    "'\u001B', \\u001b",
    "<&>, <&>",
    "مكالمة, مكالمة",
    "'\u202E', '\u202E'",
    "🙂, 🙂",
  })
  void escapesWhatJsonMustAndNoMore(String title, String written) {
    String line = lines(EventBuilder.on("2025").title(title).build());
    assertEquals(written, line.substring(line.indexOf("title") + 8, line.indexOf("\",\"actors")));
  }

  private static String lines(Event... events) {
    return Tables.written(out -> EventJson.lines(List.of(events), out));
  }

  private static String packageOf(
      Registry registry, List<Event> events, Optional<Profile> profile) {
    return Tables.written(
        out -> EventJson.writePackage("detente/1", events, registry, profile, out));
  }

  @Test
  void writesEveryMemberThereIs() {
    Event event =
        EventBuilder.on("2025")
            .theme("t")
            .title("T")
            .summary("S")
            .actors("a")
            .place(Texts.both("P", "م"), "")
            .sources("s")
            .note("N")
            .build();
    Registry registry =
        new Registry(
            List.of(new Theme("t", LocalizedText.plain("L"), Map.of("x", "1"))),
            List.of(
                new Source(
                    "s", LocalizedText.EMPTY, "P", "A", "", "", "https://s", Map.of("x", "2"))),
            List.of(
                new Actor(
                    "a",
                    "",
                    "",
                    LocalizedText.plain("N"),
                    LocalizedText.plain("R"),
                    List.of("B"),
                    Map.of("x", "3"))));
    assertEquals(
        "{\"format\":\"detente/1\",\"themes\":[{\"id\":\"t\",\"label\":\"L\",\"x\":1}],"
            + "\"sources\":[{\"id\":\"s\",\"publisher\":\"P\",\"author\":\"A\","
            + "\"url\":\"https://s\",\"x\":2}],"
            + "\"actors\":[{\"id\":\"a\",\"name\":\"N\",\"role\":\"R\",\"aliases\":[\"B\"],\"x\":3}],"
            + "\"events\":[{\"date\":\"2025\",\"theme\":\"t\",\"title\":\"T\",\"summary\":\"S\","
            + "\"actors\":[\"a\"],\"recipients\":[],\"place\":{\"name\":{\"en\":\"P\",\"ar\":\"م\"}},"
            + "\"sources\":[\"s\"],\"note\":\"N\"}]}",
        packageOf(registry, List.of(event), Optional.empty())
            .replaceAll("\\n *", "")
            .replace("\": ", "\":"));
  }
}
