package dev.detente.render.page;

import dev.detente.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names the anchors of events in a page after their ids, so that each has an address. */
final class Anchors {

  /** The prefix of the page's own ids, which no event has. */
  static final String OWN = "_";

  private static final String ADDRESS_SIGNS = "-._~!$&'()*+,;=:@/?";

  private Anchors() {}

  /** Returns a unique anchor for each event, without white space. */
  static List<String> of(List<Event> events) {
    Set<String> used = new HashSet<>();
    Map<String, Integer> times = new HashMap<>();
    List<String> anchors = new ArrayList<>(events.size());
    for (Event event : events) {
      String id = event.id().isEmpty() ? event.date().text() : event.id();
      String fit = id.startsWith(OWN) ? "event" + id : id;
      String anchor = unbroken(fit);
      // repeated ids are numbered
      String unused = anchor;
      while (!used.add(unused)) {
        unused = anchor + '-' + times.merge(anchor, 1, Integer::sum);
      }
      anchors.add(unused);
    }
    return anchors;
  }

  /** Returns an id with hyphens for white space, which HTML does not allow. */
  private static String unbroken(String id) {
    StringBuilder unbroken = new StringBuilder(id);
    for (int i = 0; i < id.length(); i++) {
      if (Character.isWhitespace(id.charAt(i))) {
        unbroken.setCharAt(i, '-');
      }
    }
    return unbroken.toString();
  }

  /** Returns the address of an anchor within the page. */
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
