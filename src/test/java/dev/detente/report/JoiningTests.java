package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.PartedChronology;
import dev.detente.fixture.Registers;
import dev.detente.fixture.ShortChronology;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import dev.detente.model.QuadClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that counting in parts, which are sent and joined, is the same as counting at once. */
final class JoiningTests {

  @ParameterizedTest
  @MethodSource
  void summaries(List<Grouping> by) {
    holds(Summary.gathering(by, Optional.empty(), Registers.ALL), summary -> text(summary, by));
  }

  static Stream<Arguments> summaries() {
    List<List<Grouping>> all = new ArrayList<>();
    all.add(List.of());
    for (Grouping first : Grouping.values()) {
      all.add(List.of(first));
      all.add(List.of(first, first == Grouping.ACTOR ? Grouping.MONTH : Grouping.ACTOR));
    }
    return all.stream().map(Arguments::of);
  }

  @ParameterizedTest
  @EnumSource(QuadClass.class)
  void overviews(QuadClass quad) {
    holds(
        Overview.gathering(ShortChronology.of(), Optional.empty()),
        overview ->
            text(overview.total(), quad)
                + text(overview.quads(), List.of(Grouping.QUAD))
                + text(overview.themes(), List.of(Grouping.THEME))
                + text(overview.actors(), List.of(Grouping.ACTOR)));
  }

  @ParameterizedTest
  @EnumSource(QuadClass.class)
  void censuses(QuadClass quad) {
    holds(
        Census.gathering(List.of("un", "nobody"), Event::participants, Registers.ALL::actor),
        census ->
            String.join(
                " ",
                census.entries().stream()
                    .map(entry -> entry.id() + entry.value().name() + text(entry.tally(), quad))
                    .toList()));
  }

  private static <A> void holds(Collector<Event, ?, A> gathering, Function<A, String> text) {
    Random random = new Random(5);
    for (int i = 0; i < 21; i++) {
      PartedChronology parted = PartedChronology.random(random, random.nextInt(40), 1 + i % 7);
      String whole = text.apply(new ShortChronology(parted.events()).gather(gathering));
      assertEquals(whole, text.apply(parted.gather(sending(gathering))), parted.events()::toString);
    }
  }

  /** Returns what joins no part as it is, but what has arrived of it. */
  private static <A, R> Collector<Event, A, R> sending(Collector<Event, A, R> gathering) {
    return new Gathering<>(
        gathering.supplier(),
        gathering.accumulator(),
        (part, later) -> gathering.combiner().apply(part, sent(later)),
        gathering.finisher());
  }

  @SuppressWarnings("unchecked")
  private static <A> A sent(A part) {
    if (!(part instanceof Serializable)) {
      return part;
    }
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      out.writeObject(part);
      byte[] bytes = sent.toByteArray();
      return (A) new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Summary summary, List<Grouping> by) {
    StringBuilder text = new StringBuilder(text(summary.total(), QuadClass.VERBAL_CONFLICT));
    for (Summary.Row row : summary.rows()) {
      text.append(row.keys())
          .append(row.name())
          .append(text(row.tally(), QuadClass.VERBAL_CONFLICT));
    }
    for (int i = 0; i < by.size(); i++) {
      text.append(summary.keys(i));
    }
    return text.toString();
  }

  private static String text(Tally tally, QuadClass quad) {
    return " " + tally.count() + " " + tally.count(quad) + " " + tally.span().text("-") + " ";
  }
}
