package dev.detente.cli;

import dev.detente.model.Edition;
import java.util.Optional;

/** Tells which program this is, and which record comes with it. */
final class Version {

  private Version() {}

  /**
   * Returns two lines: the program's name and version, as the jar's manifest has it, and the
   * edition of its record.
   */
  static String text(Edition edition) {
    String version = Version.class.getPackage().getImplementationVersion();
    return "detente "
        + Optional.ofNullable(version).orElse("(unpackaged)")
        + "\n"
        + "record "
        + edition
        + "\n";
  }
}
