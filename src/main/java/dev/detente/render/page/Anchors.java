package dev.detente.render.page;

import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the places of events in a page: by their ids, so that an address leads to each. */
final class Anchors {

  /** What the ids of the page itself begin with; no event's does. */
  static final String OWN = "_";

  private static final String ADDRESS_SIGNS = "-._~!$&'()*+,;=:@/?";

  private Anchors() {}

  /** Returns a name for each event, none twice and none with white space. */
  static List<String> of(List<Event> events) {
    Set<String> used = new HashSet<>();
    Map<String, Integer> times = new HashMap<>();
    List<String> anchors = new ArrayList<>(events.size());
    for (Event event : events) {
      String id = event.id().isEmpty() ? event.date().text() : event.id();
      String fit = id.startsWith(OWN) ? "event" + id : id;
      String anchor = unbroken(fit);
      // those that have the same id are numbered on from the last of them
      String unused = anchor;
      while (!used.add(unused)) {
        unused = anchor + '-' + times.merge(anchor, 1, Integer::sum);
      }
      anchors.add(unused);
    }
    return anchors;
  }

  /** Returns an id without white space, which none may have. */
  private static String unbroken(String id) {
    StringBuilder unbroken = new StringBuilder(id);
    for (int i = 0; i < id.length(); i++) {
      if (Character.isWhitespace(id.charAt(i))) {
        unbroken.setCharAt(i, '-');
      }
    }
    return unbroken.toString();
  }

  /** Returns the address of a place within the page. */
  static String address(String anchor) {
    StringBuilder address = new StringBuilder("#");
    for (int i = 0; i < anchor.length(); i++) {
      char c = anchor.charAt(i);
      if (Character.isLetterOrDigit(c) || ADDRESS_SIGNS.indexOf(c) >= 0 || c >= 0x80) {
        address.append(c);
      } else {
        address.append('%').append(Integer.toHexString(0x100 | c).substring(1));
      }
    }
    return address.toString();
  }
}
