package dev.detente.cli;

import dev.detente.model.QuadClass;
import dev.detente.model.ValueException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the names of quad classes, and of the two halves that they make up in either way. */
final class QuadNames {

  /** All names: those of the halves, then those of the classes. */
  static final List<String> ALL =
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

  /** Returns the classes of {@code verbal-conflict}, {@code cooperation}, {@code material} … */
  static Set<QuadClass> classes(String name) {
    String wanted =
        ValueNames.find("quad", ALL, name)
            .orElseThrow(
                () ->
                    ValueException.malformed(
                        "option.choice", "--quad", name, String.join(" ", ALL)));
    Set<QuadClass> classes = EnumSet.noneOf(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      if (quad.id().equals(wanted)
          || (quad.isCooperation() ? "cooperation" : "conflict").equals(wanted)
          || (quad.isVerbal() ? "verbal" : "material").equals(wanted)) {
        classes.add(quad);
      }
    }
    return classes;
  }
}
