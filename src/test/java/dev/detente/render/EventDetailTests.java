package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.report.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how an event is written in full. */
final class EventDetailTests {

  private static final Event CALL =
      EventBuilder.named("2025-02-12-call")
          .type(EventType.CONSULT)
          .theme("thaw")
          .title("A call", "مكالمة")
          .summary("They spoke by telephone for more than an hour about many things")
          .actors("trump", "stranger")
          .recipients("putin")
          .place(Texts.both("Riyadh", "الرياض"), "SA")
          .sources("wire-1", "paper-1")
          .note("Contested")
          .extra("weight", "{\"kg\":1}")
          .build();

  private static final Event BARE = EventBuilder.on("2025").title("Bare").build();

  @Test
  void tellsAllInBothLanguages() {
    assertEquals(
        """
        id          2025-02-12-call
        date        2025-02-12
        type        CONSULT  verbal-cooperation
        theme       thaw  Thaw
        title en    A call
        title ar    مكالمة
        summary     They spoke by telephone for more than an hour about many things
        actors      trump  Donald Trump  دونالد ترامب
                    stranger
        recipients  putin  Vladimir Putin  فلاديمير بوتين
        place       SA  Riyadh  الرياض
        sources     2025-02-13  https://wire.example/1
                      The Wire  They spoke
                    2025-02-14  paper-1
                      In print
        note        Contested
        weight      {"kg":1}
        """,
        written(Layout.terminal(80), CALL));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertEquals("date        2025\ntitle       Bare\n", written(Layout.terminal(80), BARE));
  }

  @Test
  void parts() {
    String text = written(Layout.terminal(80), BARE, BARE);
    assertEquals(2, text.split("\n\n").length);
  }

  @Test
  void wrapsWithAHangingIndent() {
    String text = written(Layout.terminal(40), CALL);
    assertTrue(
        text.contains(
            """
            summary     They spoke by telephone for
                        more than an hour about many
                        things
            """),
        text);
  }

  @Test
  void leavesALongAddressWholeToTheTerminal() {
    String text = written(Layout.terminal(20), CALL);
    assertTrue(text.contains("\nhttps://wire.example/1\n"), text);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void laysOutTheSameInColours(int width) {
    assertEquals(
        written(Layout.terminal(width), CALL),
        Layout.withoutColours(written(Layout.coloured(Layout.terminal(width)), CALL)));
  }

  @Test
  void showsLabelsInTheLanguageOfTheReader() {
    String text = written(Layout.arabic(Layout.terminal(80)), CALL);
    assertTrue(text.contains("theme       thaw  انفراج\n"), text);
  }

  @Test
  void escapesWhatDataMayNotDo() {
    Event event =
        EventBuilder.on("2025").title("a\u001B[2Jb").extra("\u202Ekey", "\"v\u0007\"").build();
    assertEquals(
        "date        2025\ntitle       a\\u001B[2Jb\n\\u202Ekey   v\\u0007\n",
        written(Layout.terminal(80), event));
  }

  private static String written(RenderSettings settings, Event... events) {
    EventDetail detail = new EventDetail(settings, Registers.ALL, Labels.NONE);
    return Tables.written(out -> detail.write(List.of(events), out));
  }
}
