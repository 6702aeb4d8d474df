package dev.detente.render.page;

import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * Writes the frame of all pages. It includes our style and script, and a policy by which the
 * browser accepts these two, by their hashes, and nothing else.
 */
final class Template {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private Template() {}

  /** Fills the named places of the frame. */
  interface Places {
    void fill(String place) throws IOException;
  }

  static void write(UnaryOperator<String> files, Places places, Markup out) throws IOException {
    String frame = files.apply("page.html");
    int from = 0;
    for (int at = frame.indexOf(OPEN); at >= 0; at = frame.indexOf(OPEN, from)) {
      out.verbatim(frame.substring(from, at));
      from = frame.indexOf(CLOSE, at) + CLOSE.length();
      String place = frame.substring(at + OPEN.length(), from - CLOSE.length());
      switch (place) {
        case "style" -> out.verbatim(files.apply("page.css"));
        case "script" -> out.verbatim(files.apply("page.js"));
        default -> places.fill(place);
      }
    }
    out.verbatim(frame.substring(from));
  }
}
