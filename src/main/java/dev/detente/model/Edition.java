package dev.detente.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The edition of a record, for those who cite it; any part may be empty.
 *
 * @param name the short name by which files and programs know the record
 * @param version the version number
 * @param updated the day of the last change, as written
 * @param license the terms under which it may be used
 */
public record Edition(String name, String version, String updated, String license) {

  /** The edition of a record that names none. */
  public static final Edition UNNAMED = new Edition("", "", "", "");

  /** Returns {@code name version (updated, license)}, without the parts that are empty. */
  @Override
  public String toString() {
    String remarks = joined(", ", updated, license);
    return joined(" ", name, version, remarks.isEmpty() ? "" : "(" + remarks + ")");
  }

  private static String joined(String separator, String... parts) {
    List<String> told = new ArrayList<>(List.of(parts));
    told.removeIf(String::isEmpty);
    return String.join(separator, told);
  }
}
