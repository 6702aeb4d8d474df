package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the types and quad classes to PLOVER. */
final class EventTypeTests {

  @ParameterizedTest
  @CsvSource({
    "VERBAL_COOPERATION, AGREE CONSULT SUPPORT CONCEDE",
    "MATERIAL_COOPERATION, COOPERATE AID RETREAT",
    "VERBAL_CONFLICT, REQUEST ACCUSE REJECT THREATEN",
    "MATERIAL_CONFLICT, PROTEST SANCTION MOBILIZE COERCE ASSAULT",
  })
  void belongsToItsClass(QuadClass quad, String types) {
    List<String> members =
        Arrays.stream(EventType.values())
            .filter(type -> type.quad() == quad)
            .map(EventType::name)
            .toList();

    assertEquals(List.of(types.split(" ")), members);
  }

  @Test
  void hasSixteenTypes() {
    assertEquals(16, EventType.values().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MOBILIZE", "mobilize", "Mobilize"})
  void isFoundInAnyCase(String name) {
    assertEquals(Optional.of(EventType.MOBILIZE), EventType.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MOBILISE", "AGREE ", "AGREEMENT", "verbal-conflict"})
  void isNotFoundByAnotherName(String name) {
    assertEquals(Optional.empty(), EventType.of(name));
  }

  @ParameterizedTest
  @EnumSource
  void findsAClassByItsId(QuadClass quad) {
    assertEquals(Optional.of(quad), QuadClass.of(quad.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "VERBAL_CONFLICT", "cooperation", "verbal"})
  void findsNoClassByAnotherName(String id) {
    assertEquals(Optional.empty(), QuadClass.of(id));
  }

  @ParameterizedTest
  @CsvSource({
    "verbal-cooperation, true, true",
    "material-cooperation, true, false",
    "verbal-conflict, false, true",
    "material-conflict, false, false",
  })
  void dividesTheClassesTwice(String id, boolean cooperation, boolean verbal) {
    QuadClass quad = QuadClass.of(id).orElseThrow();

    assertEquals(cooperation, quad.isCooperation());
    assertEquals(verbal, quad.isVerbal());
  }
}
