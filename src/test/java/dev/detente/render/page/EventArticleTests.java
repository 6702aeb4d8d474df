package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.EventBuilder;
import dev.detente.fixture.Registers;
import dev.detente.fixture.Texts;
import dev.detente.model.Event;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how an event reads on a page. */
final class EventArticleTests {

  @Test
  void tellsAllOfAnEventInBothLanguages() {
    Event event =
        EventBuilder.named("2025-02-12-call")
            .type(EventType.CONSULT)
            .theme("thaw")
            .title("A call", "مكالمة")
            .summary("They spoke.")
            .actors("putin", "trump")
            .recipients("stranger")
            .place(Texts.both("Riyadh", "الرياض"), "SA")
            .sources("wire-1", "paper-1", "lost")
            .note("Contested")
            .extra("tags", "[\"x\",\"https://x.example\"]")
            .extra("geo", "{\"lat\":1}")
            .build();
    assertEquals(
        """
        article place good word thaw CONSULT:  p when
        a #place:  time ltr: 2025-02-12  code: CONSULT  span en: CONSULT span ar rtl: ع CONSULT  b en: Thaw
        b ar rtl: انفراج
        h3:  span en: A call span ar rtl: مكالمة
        p:  bdi : They spoke.
        dl en
        dt: actors dd: Vladimir Putin,
        Donald Trump
        dt: recipients dd:  bdi : stranger
        dt: place dd: Riyadh
        dt: note dd:  bdi : Contested
        dl ar rtl
        dt: ع actors dd: فلاديمير بوتين،
        دونالد ترامب
        dt: ع recipients dd:  bdi : stranger
        dt: ع place dd: الرياض
        dt: ع note dd:  bdi : Contested
        dl
        dt:  bdi: tags dd:  bdi: x,  a https://x.example noopener noreferrer:  bdi: https://x.example
        dt:  bdi: geo dd:  bdi: {&quot;lat&quot;:1}
        ul:  li
        a https://wire.example/1 noopener noreferrer:  span en: They spoke span ar rtl: تحدثا ·  bdi: The Wire ·  bdi: 2025-02-13
        li:  span en: In print span ar rtl: مطبوع ·  bdi: 2025-02-14
        li:  bdi : lost\
        """,
        written(event));
  }

  @Test
  void tellsNothingOfWhatAnEventLacks() {
    assertEquals(
        """
        article place none  :  p when
        a #place:  time ltr: 2025
        h3:  span:  bdi : Talks\
        """,
        written(EventBuilder.on("2025").title("Talks").build()));
  }

  @Test
  void namesTheCountryWhereNoPlaceIsNamed() {
    assertEquals(
        """
        article place none  :  p when
        a #place:  time ltr: 2025
        h3:  span:  bdi : Untold
        dl en
        dt: place dd country: Saudi Arabia
        dl ar rtl
        dt: ع place dd country: المملكة العربية السعودية\
        """,
        written(EventBuilder.on("2025").place(LocalizedText.EMPTY, "SA").build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, time",
    "2025-02, time",
    "2025-02-12, time",
    "0001, time",
    "0000, bdi",
    "-0066, bdi",
    "2025~, bdi",
    "202X, bdi",
    "2025-02-12/2025-02-13, bdi",
  })
  void marksAsTimeWhatHtmlTakesForOne(String date, String tag) {
    String written = written(EventBuilder.on(date).build());
    assertTrue(written.contains(" " + tag + " ltr: " + date), written);
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example, true",
    "http://x.example, true",
    "HTTPS://x.example/a?b=c#d, true",
    "https://, false",
    "x.example, false",
    "javascript:alert(1), false",
    "ftp://x.example, false",
    "' https://x.example', false",
    "https://x.example/a b, false",
    "https://x.example/<b>, false",
    "https://x.example/\u007F, false",
    "https://x.example/\u202E, false",
  })
  void leadsOnlyToTheWeb(String value, boolean link) {
    String json = '"' + value + '"';
    String written = written(EventBuilder.on("2025").extra("url", json).build());
    assertEquals(link, written.contains("a " + value + " noopener noreferrer"), written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "ru, ru",
    "zh-Hant, zh-Hant",
    "'', ''",
    "e, ''",
    "english, ''",
    "en_GB, ''",
    "ru., ''",
  })
  void namesTheLanguageOfATitleIfItIsOne(String code, String named) {
    Source page = new Source("page", LocalizedText.plain("Title"), "", "", "", code, "", Map.of());
    Registry registry = new Registry(List.of(), List.of(page), List.of());
    String written = written(EventBuilder.on("2025").sources("page").build(), registry);
    assertTrue(written.endsWith("bdi " + named + ": Title"), written);
  }

  private static String written(Event event) {
    return written(event, Registers.ALL);
  }

  private static String written(Event event, Registry registry) {
    return Drawn.shapes(
        out ->
            new EventArticle(new Bilingual(new Markup(out), Drawn.LEXICON), registry)
                .write(event, "place"));
  }
}
