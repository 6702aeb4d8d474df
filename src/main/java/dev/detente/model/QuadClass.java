package dev.detente.model;

import java.util.Optional;

/** A quad class of PLOVER: cooperation or conflict, by words or by deeds. */
public enum QuadClass {
  VERBAL_COOPERATION("verbal-cooperation"),
  MATERIAL_COOPERATION("material-cooperation"),
  VERBAL_CONFLICT("verbal-conflict"),
  MATERIAL_CONFLICT("material-conflict");

  private final String id;

  QuadClass(String id) {
    this.id = id;
  }

  /** Returns its name in files and options, such as {@code verbal-conflict}. */
  public String id() {
    return id;
  }

  /** Finds a class by that name. */
  public static Optional<QuadClass> of(String id) {
    for (QuadClass quad : values()) {
      if (quad.id.equals(id)) {
        return Optional.of(quad);
      }
    }
    return Optional.empty();
  }

  /** Tells whether this is one of the two classes of cooperation. */
  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }

  /** Tells whether this is one of the two verbal classes. */
  public boolean isVerbal() {
    return this == VERBAL_COOPERATION || this == VERBAL_CONFLICT;
  }
}
