package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the place of a value in a row apart. */
final class MemberPathTests {

  @ParameterizedTest
  @CsvSource({"headline, headline", "text.headline, text headline", "a.b.c, a b c"})
  void goesFromNameToName(String text, String steps) {
    assertEquals(List.of(steps.split(" ")), MemberPath.of(text).steps());
  }

  @Test
  void keepsNamesThatAreEmpty() {
    assertEquals(List.of("", "a", "", "b", ""), MemberPath.of(".a..b.").steps());
  }

  @Test
  void isOneStepForAFieldOfThatName() {
    assertEquals(List.of("text.headline"), new MemberPath("text.headline").steps());
  }

  @Test
  void printsAsWritten() {
    assertEquals("text.headline", MemberPath.of("text.headline").toString());
  }
}
