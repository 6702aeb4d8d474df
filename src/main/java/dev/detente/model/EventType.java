package dev.detente.model;

import static dev.detente.model.QuadClass.MATERIAL_CONFLICT;
import static dev.detente.model.QuadClass.MATERIAL_COOPERATION;
import static dev.detente.model.QuadClass.VERBAL_CONFLICT;
import static dev.detente.model.QuadClass.VERBAL_COOPERATION;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An event type of PLOVER, the event ontology of the Open Event Data Alliance. The quad class
 * follows from the type; it is never stored.
 */
public enum EventType {
  /** Agree, or promise. */
  AGREE(VERBAL_COOPERATION),
  /** Meet, call, visit, negotiate. */
  CONSULT(VERBAL_COOPERATION),
  /** Support in words, sign, endorse. */
  SUPPORT(VERBAL_COOPERATION),
  /** Yield, in words. */
  CONCEDE(VERBAL_COOPERATION),
  /** Cooperate in deeds. */
  COOPERATE(MATERIAL_COOPERATION),
  /** Deliver aid. */
  AID(MATERIAL_COOPERATION),
  /** Yield in deeds: release, stand down. */
  RETREAT(MATERIAL_COOPERATION),
  /** Demand. */
  REQUEST(VERBAL_CONFLICT),
  /** Accuse, criticise. */
  ACCUSE(VERBAL_CONFLICT),
  /** Refuse, veto, cancel. */
  REJECT(VERBAL_CONFLICT),
  THREATEN(VERBAL_CONFLICT),
  /** Demonstrate against. */
  PROTEST(MATERIAL_CONFLICT),
  /** Impose sanctions, stop aid, expel. */
  SANCTION(MATERIAL_CONFLICT),
  /** Move or exercise forces. */
  MOBILIZE(MATERIAL_CONFLICT),
  /** Repress, seize, attack by other than armed force. */
  COERCE(MATERIAL_CONFLICT),
  /** Use armed force. */
  ASSAULT(MATERIAL_CONFLICT);

  private static final Map<String, Optional<QuadClass>> CLASSES = new HashMap<>();

  static {
    for (EventType type : values()) {
      CLASSES.put(type.name(), Optional.of(type.quad));
    }
  }

  private final QuadClass quad;

  EventType(QuadClass quad) {
    this.quad = quad;
  }

  public QuadClass quad() {
    return quad;
  }

  /** Returns the quad class of a type by its name, in capitals; empty if there is no such type. */
  public static Optional<QuadClass> quad(String name) {
    return CLASSES.getOrDefault(name, Optional.empty());
  }

  /** Finds a type by its name, in any case. */
  public static Optional<EventType> of(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (EventType type : values()) {
      if (type.name().equals(upper)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
