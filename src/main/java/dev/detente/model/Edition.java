package dev.detente.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Which edition of a record it is, for those who cite it; any part may be empty.
 *
 * @param name what files and programs call the record
 * @param version the number of the edition
 * @param updated the day of the last change, as written
 * @param license the terms under which it may be used
 */
public record Edition(String name, String version, String updated, String license) {

  /** The edition of a record that does not tell. */
  public static final Edition UNNAMED = new Edition("", "", "", "");

  /** Returns it in a line, {@code name version (updated, license)}, without what it lacks. */
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
