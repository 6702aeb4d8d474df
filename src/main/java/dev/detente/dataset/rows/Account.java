package dev.detente.dataset.rows;

import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Problem.Severity;
import dev.detente.dataset.Reading;
import dev.detente.model.MemberPath;
import dev.detente.model.Message;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of rows that have been read, besides what was gathered from them. Accounts of
 * consecutive parts of a file add up to that of the file.
 *
 * @param rows how many there were
 * @param end where they end
 * @param skipped how many were skipped
 * @param first what is wrong with the first of these
 * @param names the names of the fields they had
 * @param found the paths that anything was found at
 */
public record Account(
    int rows,
    Location end,
    int skipped,
    Optional<Problem> first,
    Set<String> names,
    Set<MemberPath> found) {

  private static final Location START = new Location(1, 1);

  /** Of no rows. */
  public static final Account NONE = new Account(0, START, 0, Optional.empty(), Set.of(), Set.of());

  /** Returns the account of these rows and the {@code later} ones, which begin where these end. */
  public Account and(Account later) {
    Set<String> allNames = new LinkedHashSet<>(names);
    allNames.addAll(later.names);
    Set<MemberPath> allFound = new LinkedHashSet<>(found);
    allFound.addAll(later.found);
    return new Account(
        Math.addExact(rows, later.rows),
        later.end.movedTo(end),
        Math.addExact(skipped, later.skipped),
        first.or(() -> later.first.map(problem -> problem.movedTo(end))),
        allNames,
        allFound);
  }

  /** Returns the same account, to be continued with another file. */
  public Account inNextFile() {
    return new Account(rows, START, skipped, first, names, found);
  }

  /** Reports what is known only when all of a file has been read. */
  public void conclude(String file, Mapping mapping, Reading.Notes notes) {
    if (rows > 0) {
      for (String field : mapping.absent(found::contains, names)) {
        Message message = Message.of("map.template", field, Mapping.listed(names));
        notes.note(new Problem(Severity.NOTE, file, Optional.empty(), "", message));
      }
    }
    first.ifPresent(problem -> notes.skipped(skipped, problem));
  }
}
