package dev.detente.dataset.rows;

import dev.detente.dataset.rows.Mapping.Field;
import dev.detente.dataset.rows.Mapping.Member;
import dev.detente.model.MemberPath;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each member of events is read from, and so which fields are taken; all others are the file's
 * own. For one thread.
 */
final class MemberSources {

  private static final Member[] MEMBERS = Member.values();

  /** Columns that delimited output adds; each follows from a member, and is taken along with it. */
  private static final Map<String, Member> DERIVED =
      Map.of("quad", Member.TYPE, "url", Member.SOURCES);

  private final RowForm form;
  private final Layout layout;
  private final MemberSource[] sources = new MemberSource[MEMBERS.length];

  /** By the number of the field; as many as there were when fields were last looked up. */
  private boolean[] taken = new boolean[0];

  MemberSources(RowForm form, Row row) {
    this.form = form;
    this.layout = row.layout();
    for (Member member : MEMBERS) {
      sources[member.ordinal()] = new MemberSource(form.mapping().field(member), row);
    }
  }

  MemberSource of(Member member) {
    return sources[member.ordinal()];
  }

  /** Looks up the fields of all members again if a row has brought a new one. */
  void learn() {
    if (layout.size() == taken.length) {
      return;
    }
    taken = new boolean[layout.size()];
    for (Member member : MEMBERS) {
      of(member).learn(layout);
      of(member).take(taken);
      if (!(form.mapping().field(member) instanceof Field.Unread)) {
        take(layout.find(member.key()));
      }
    }
    if (form.isOfCells()) {
      DERIVED.forEach(
          (name, member) -> {
            if (of(member).isThere()) {
              take(layout.find(name));
            }
          });
    }
  }

  private void take(int field) {
    if (field >= 0) {
      taken[field] = true;
    }
  }

  /** Tells whether a field is one that a member is read from, or has the name of a member. */
  boolean isTaken(int field) {
    return taken[field];
  }

  /** Returns the paths that led anywhere in any row. */
  Set<MemberPath> found() {
    learn();
    Set<MemberPath> found = new HashSet<>();
    for (MemberSource source : sources) {
      source.addFound(found);
    }
    return found;
  }
}
