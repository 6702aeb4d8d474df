package dev.detente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.fixture.EventBuilder;
import dev.detente.model.Event;
import dev.detente.model.MemberPath;
import dev.detente.model.Registry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests what the numbers of a field come to, and what is left out of it. */
final class AddendsTests {

  @Test
  void addsUpTheNumbersOfAField() {
    Summary summary = summed(deaths("North", "1.5"), deaths("South", "2"), deaths("North", "-3"));

    assertEquals("North=-1.5 South=2", sums(summary));
    assertEquals(new BigDecimal("0.5"), summary.total().sum());
    assertEquals(0, summary.sum().orElseThrow().others());
    assertEquals("", summary.sum().orElseThrow().firstOther());
  }

  @Test
  void addsUpAllThatAnEventSays() {
    assertEquals("North=6", sums(summed(deaths("North", "[1,\"2\",3]"))));
  }

  @Test
  void leavesOutWhatIsNoNumberAndRemembersTheFirst() {
    Summary summary =
        summed(deaths("North", "\"many\""), deaths("North", "2"), deaths("North", "[\"a\",1]"));

    assertEquals("North=3", sums(summary));
    assertEquals("deaths", summary.sum().orElseThrow().name());
    assertEquals(2, summary.sum().orElseThrow().others());
    assertEquals("many", summary.sum().orElseThrow().firstOther());
  }

  @Test
  void joinsWhatWasAddedUpInParts() {
    Summary first = summed(deaths("North", "1"));
    Summary second = summed(deaths("North", "\"many\""), deaths("South", "2"));
    Summary third = summed(deaths("North", "\"few\""), deaths("North", "4"));

    Summary joined = first.join(second).join(third);

    assertEquals("North=5 South=2", sums(joined));
    assertEquals(new BigDecimal("7"), joined.total().sum());
    assertEquals(2, joined.sum().orElseThrow().others());
    assertEquals("many", joined.sum().orElseThrow().firstOther());
  }

  @Test
  void addsNothingUpUnlessAsked() {
    Summary summary = Counted.by(List.of(Grouping.THEME), deaths("North", "1"));

    assertEquals(Optional.empty(), summary.sum());
    assertEquals(BigDecimal.ZERO, summary.total().sum());
  }

  private static Event deaths(String region, String json) {
    return EventBuilder.on("2025")
        .extra("region", '"' + region + '"')
        .extra("deaths", json)
        .build();
  }

  private static Summary summed(Event... events) {
    OwnColumn region = new OwnColumn(MemberPath.of("region"));
    OwnColumn deaths = new OwnColumn(MemberPath.of("deaths"));
    Summary summary = new Summary(List.of(region), Optional.of(deaths.column()), Registry.EMPTY);
    for (Event event : events) {
      summary.add(event);
    }
    return summary;
  }

  private static String sums(Summary summary) {
    List<String> sums = new ArrayList<>();
    for (Summary.Row row : summary.rows()) {
      sums.add(row.keys().get(0) + "=" + row.tally().sum());
    }
    return String.join(" ", sums);
  }
}
