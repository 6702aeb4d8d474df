package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import dev.detente.fixture.EventBuilder;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the record that comes with the program to what it promises. */
final class RecordTests {

  private static final Path FILE = Path.of("events.json");
  private static final String ARTICLE = "alasima-walnas-2025-05-07";

  private final Chronology chronology = ChronologyReader.open(FILE.toString());
  private final Registry registry = chronology.registry();
  private final List<Event> events = Readings.events(chronology);

  @Test
  void hasUniqueIdsInOrder() {
    List<String> ids = events.stream().map(Event::id).toList();

    assertFalse(ids.isEmpty());
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  @Test
  void declaresEverythingThatEventsReferTo() {
    List<String> dangling = new ArrayList<>();
    for (Event event : events) {
      event.participants().stream()
          .filter(id -> !registry.declaresActor(id))
          .forEach(dangling::add);
      event.sources().stream().filter(id -> !registry.declaresSource(id)).forEach(dangling::add);
      if (!registry.declaresTheme(event.theme())) {
        dangling.add(event.theme());
      }
    }

    assertEquals(List.of(), dangling);
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenInBothLanguages(Language language) {
    List<LocalizedText> texts = new ArrayList<>();
    texts.add(chronology.title());
    registry.themes().stream().map(Theme::label).forEach(texts::add);
    for (Actor actor : registry.actors()) {
      texts.add(actor.name());
      texts.add(actor.role());
    }
    for (Event event : events) {
      assertFalse(event.title().isEmpty() || event.summary().isEmpty(), event.id());
      texts.addAll(List.of(event.title(), event.summary(), event.note(), event.place().name()));
    }

    assertEquals(
        List.of(), texts.stream().filter(text -> !text.isEmpty() && !text.has(language)).toList());
  }

  @Test
  void liesWithin2025() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    LocalDate last = LocalDate.of(2025, 12, 31);

    assertEquals(
        List.of(),
        events.stream()
            .map(Event::date)
            .filter(date -> date.earliest().isBefore(first) || date.latest().isAfter(last))
            .toList());
  }

  @Test
  void tellsWhereItKnowsEveryEventFrom() {
    assertEquals(
        List.of(),
        events.stream().filter(event -> event.sources().isEmpty()).map(Event::id).toList());
  }

  @Test
  void namesTypeThemeAndActorsOfEveryEvent() {
    assertEquals(
        List.of(),
        events.stream()
            .filter(
                event ->
                    event.type().isEmpty() || event.theme().isEmpty() || event.actors().isEmpty())
            .map(Event::id)
            .toList());
  }

  @Test
  void passesItsOwnCheck() {
    List<String> problems = new ArrayList<>();

    DatasetCheck.file(
        FILE.toString(), Reading.AS_IT_IS, problem -> problems.add(Readings.line(problem)));

    assertEquals(List.of(), problems);
  }

  @Test
  void isWhatTheProgramCarries() {
    Chronology bundled = ChronologyReader.bundled();

    List<Event> carried = new ArrayList<>();
    bundled.forEach(event -> carried.add(EventBuilder.held(event)));
    assertEquals(events, carried);
    assertEquals(chronology.edition(), bundled.edition());
    assertEquals(List.copyOf(registry.actors()), List.copyOf(bundled.registry().actors()));
    assertEquals(List.copyOf(registry.sources()), List.copyOf(bundled.registry().sources()));
    assertEquals(List.copyOf(registry.themes()), List.copyOf(bundled.registry().themes()));
  }

  @Test
  void isLaidOutAsGsonDoes() throws IOException {
    String text = Files.readString(FILE);
    TypeAdapter<JsonElement> trees = new Gson().getAdapter(JsonElement.class);
    StringWriter pretty = new StringWriter();
    JsonWriter writer = new JsonWriter(pretty);
    writer.setIndent("  ");
    writer.setHtmlSafe(false);

    trees.write(writer, trees.fromJson(text));

    String expected = pretty + "\n";
    int difference = Arrays.mismatch(expected.toCharArray(), text.toCharArray());
    assertEquals(-1, difference, "first character laid out otherwise");
  }

  @Test
  void holdsTheEventsOfTheArticle() {
    assertEquals(
        List.of(
            "2025-01-30-hegseth-halts-flights",
            "2025-02-12-trump-putin-call",
            "2025-02-17-zelenskyy-rejects-exclusion",
            "2025-02-18-riyadh-talks",
            "2025-02-18-trump-disappointed-kyiv",
            "2025-04-01-sanctioning-russia-act",
            "2025-04-23-us-peace-ultimatum",
            "2025-04-30-veto-proof-support",
            "2025-05-07-biden-appeasement",
            "2025-05-07-witkoff-visit-expected",
            "2025-05-07-zakharova-restoring-ties",
            "2025-russia-china-cooperation"),
        events.stream()
            .filter(event -> event.sources().get(0).equals(ARTICLE))
            .map(Event::id)
            .toList());
  }
}
