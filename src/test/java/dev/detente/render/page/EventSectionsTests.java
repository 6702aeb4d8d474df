package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.report.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what a page says of events, and what it leaves out where there is little to say. */
final class EventSectionsTests {

  private static final List<Event> EVENTS =
      List.of(
          EventBuilder.on("2025-01-05")
              .theme("thaw")
              .type(EventType.CONSULT)
              .actors("putin", "trump")
              .build(),
          EventBuilder.on("2025-03-01")
              .theme("tension")
              .type(EventType.ASSAULT)
              .actors("putin")
              .build(),
          EventBuilder.on("2025-03-02").theme("thaw").type("raid").build());

  @Test
  void tellsWhoSomeoneIs() {
    Profile profile = Profile.of(Registers.PUTIN, EVENTS, Registers.ALL);
    assertEquals(
        """
        section profile _profile:  h2 _profile:  span en: profile span ar rtl: ع profile
        dl who
        dt en: name
        dt ar rtl: ع name dd en: Vladimir Putin dd ar rtl: فلاديمير بوتين
        dt en: kind
        dt ar rtl: ع kind dd en: person dd ar rtl: ع person
        dt en: country
        dt ar rtl: ع country dd en: Russia dd ar rtl: روسيا
        dt en: role
        dt ar rtl: ع role dd en: President of Russia dd ar rtl: رئيس روسيا
        dt en: aliases
        dt ar rtl: ع aliases dd aliases:  bdi: Путин  bdi: Poutine\
        """,
        written(EVENTS, sections -> sections.profile(profile)));
  }

  @Test
  void tellsOfSomeoneUndeclaredTheNameAlone() {
    Profile profile = Profile.of(Registers.ALL.actor("stranger"), EVENTS, Registers.ALL);
    assertEquals(
        """
        section profile _profile:  h2 _profile:  span en: profile span ar rtl: ع profile
        dl who
        dt en: name
        dt ar rtl: ع name dd:  bdi : stranger\
        """,
        written(EVENTS, sections -> sections.profile(profile)));
  }

  @Test
  void tellsTheSignsOfTheTimeline() {
    assertEquals(
        "verbal-cooperation material-conflict neither",
        found("<i class=\"sign [^>]*></i> <span lang=\"en\">(.*?)</span>", EVENTS, timeline()));
    assertEquals("", found("(legend)", List.of(EVENTS.get(2), EVENTS.get(2)), timeline()));
    assertEquals("svg", found("<(svg) class=\"timeline", EVENTS, timeline()));
    assertEquals("", written(EVENTS.subList(0, 1), timeline()));
    assertEquals("", written(List.of(), timeline()));
  }

  private static Section timeline() {
    return sections -> sections.timeline(Language.EN);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01 2025-03, 2025-01 2025-02 2025-03",
    "2023-01-01 2025-12-31, 36 from 2023-01",
    "2022-12-01 2025-12-31, 13 from 2022-Q4",
    "2017-01-01 2025-12-31, 36 from 2017-Q1",
    "2016-12-01 2025-12-31, 10 from 2016",
    "1954-01-01 2025-12-31, 72 from 1954",
    "1953-01-01 2025-12-31, 1953 2025",
    "2025-01, ''",
    "'', ''",
  })
  void countsByTheFinestSpansThatAreNotTooMany(String dates, String rows) {
    List<Event> events = new ArrayList<>();
    for (String date : dates.isEmpty() ? new String[0] : dates.split(" ")) {
      events.add(EventBuilder.on(date).build());
    }
    String[] names = rows(events, EventSections::months).split(" ");
    assertEquals(
        rows, names.length > 3 ? names.length + " from " + names[0] : String.join(" ", names));
  }

  @ParameterizedTest
  @CsvSource({"1, ''", "2, a01 a02", "12, 12 to a12", "13, 12 to a12"})
  void countsThoseWhoTakePartMostOften(int actors, String rows) {
    String[] ids = new String[actors];
    for (int i = 0; i < actors; i++) {
      ids[i] = (i < 9 ? "a0" : "a") + (i + 1);
    }
    List<Event> events =
        List.of(EventBuilder.on("2025").actors(ids).build(), EventBuilder.on("2025").build());
    assertEquals(rows, ends(rows(events, EventSections::actors)));

    Event beside = EventBuilder.on("2025").actors(ids).recipients("putin").build();
    Profile profile = Profile.of(Registers.PUTIN, List.of(beside), Registers.ALL);
    assertEquals(rows, ends(rows(events, sections -> sections.partners(profile))));
  }

  private static String ends(String rows) {
    String[] names = rows.split(" ");
    return names.length > 2 ? names.length + " to " + names[names.length - 1] : rows;
  }

  @Test
  void letsReadersChooseByWordsThemeAndType() {
    assertEquals(
        """
        form search :  p:  label _words:  span en: words span ar rtl: ع words  input search _words off false:   output _words
        fieldset:  legend:  span en: theme span ar rtl: ع theme label:  input checkbox theme thaw:   span en: Thaw span ar rtl: انفراج  b: 2
        label:  input checkbox theme tension:   span en: Tension span ar rtl: توتر  b: 1
        fieldset:  legend:  span en: type span ar rtl: ع type label:  input checkbox type ASSAULT:   span en: ASSAULT span ar rtl: ع ASSAULT  b: 1
        label:  input checkbox type CONSULT:   span en: CONSULT span ar rtl: ع CONSULT  b: 1
        label:  input checkbox type raid:   span en: raid span ar rtl: ع raid  b: 1\
        """,
        written(EVENTS, EventSections::filter).replace("\n\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 2", "24, 24", "25, 0"})
  void letsReadersChooseAmongNeitherOneNorVeryMany(int types, int choices) {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      events.add(EventBuilder.on("2025").type("t" + i).build());
    }
    events.add(events.get(0));
    String boxes = found("(checkbox)", events, EventSections::filter);
    assertEquals(choices, boxes.isEmpty() ? 0 : boxes.split(" ").length);
    assertEquals("", written(events.subList(0, 1), EventSections::filter));
  }

  @Test
  void writesEveryEventOrSaysThatThereIsNone() {
    assertEquals(
        "2025-01-05 2025-03-01 2025-03-02",
        found("<article id=\"(.*?)\"", EVENTS, EventSections::events));
    assertEquals(
        """
        section list _list:  h2 _list:  span en: list span ar rtl: ع list
        p en: nothing p ar rtl: ع nothing\
        """,
        written(List.of(), EventSections::events));
  }

  /** Writes a section. */
  private interface Section {
    void write(EventSections sections) throws IOException;
  }

  private static String rows(List<Event> events, Section section) {
    return found("<th scope=\"row\" [^>]*>(?:<\\w+[^>]*>)*([^<]*)<", events, section);
  }

  private static String found(String pattern, List<Event> events, Section section) {
    Matcher matcher =
        Pattern.compile(pattern).matcher(Drawn.written(out -> section.write(of(events, out))));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return String.join(" ", found);
  }

  private static String written(List<Event> events, Section section) {
    return Drawn.shapes(out -> section.write(of(events, out)));
  }

  private static EventSections of(List<Event> events, Appendable out) {
    return new EventSections(events, Registers.ALL, new Bilingual(new Markup(out), Drawn.LEXICON));
  }
}
