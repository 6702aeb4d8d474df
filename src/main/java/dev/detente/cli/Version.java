package dev.detente.cli;

import java.util.Optional;

/** Tells which version this is. */
final class Version {

  private Version() {}

  /** Returns the name and the version, as the jar's manifest has it. */
  static String line() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "detente " + Optional.ofNullable(version).orElse("(unpackaged)");
  }
}
