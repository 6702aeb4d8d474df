package dev.detente.cli;

import dev.detente.model.QuadClass;
import dev.detente.model.ValueException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
          "verbal-cooperation",
          "material-cooperation",
          "verbal-conflict",
          "material-conflict");

  private QuadNames() {}

  /** Returns the classes of {@code verbal-conflict}, {@code cooperation}, {@code material} … */
  static Set<QuadClass> classes(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Set<QuadClass> classes = EnumSet.noneOf(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      if (quad.id().equals(wanted)
          || (quad.isCooperation() ? "cooperation" : "conflict").equals(wanted)
          || (quad.isVerbal() ? "verbal" : "material").equals(wanted)) {
        classes.add(quad);
      }
    }
    if (classes.isEmpty()) {
      throw ValueException.malformed("option.choice", "--quad", name, String.join(" ", ALL));
    }
    return classes;
  }
}
