package dev.detente.query.names;

import dev.detente.model.QuadClass;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The names of the quad classes, and of the halves into which they can be divided in two ways. */
public final class QuadNames {

  /** All names: those of the halves, then those of the classes. */
  public static final List<String> ALL =
      List.of(
          "cooperation",
          "conflict",
          "verbal",
          "material",
          QuadClass.VERBAL_COOPERATION.id(),
          QuadClass.MATERIAL_COOPERATION.id(),
          QuadClass.VERBAL_CONFLICT.id(),
          QuadClass.MATERIAL_CONFLICT.id());

  private QuadNames() {}

  /** Returns the classes that {@code names} cover. */
  public static Set<QuadClass> classes(Collection<String> names) {
    Set<QuadClass> classes = EnumSet.noneOf(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      if (names.contains(quad.id())
          || names.contains(quad.isCooperation() ? "cooperation" : "conflict")
          || names.contains(quad.isVerbal() ? "verbal" : "material")) {
        classes.add(quad);
      }
    }
    return classes;
  }
}
