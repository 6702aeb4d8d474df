package dev.detente.render.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Writes the one frame that all pages have. The style and the script are ours, and stand in the
 * page; a policy in it lets the browser take these two, known by their hashes, and nothing else.
 */
final class Template {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private Template() {}

  /** Writes what comes at one place of the frame. */
  interface Part {
    void write() throws IOException;
  }

  /** Writes a page whose places are filled by {@code parts}, each by its name. */
  static void write(Map<String, Part> parts, Bilingual page) throws IOException {
    Markup out = page.out();
    String style = resource("page.css");
    String script = resource("page.js");
    String frame = resource("page.html");
    int from = 0;
    for (int at = frame.indexOf(OPEN); at >= 0; at = frame.indexOf(OPEN, from)) {
      out.verbatim(frame.substring(from, at));
      from = frame.indexOf(CLOSE, at) + CLOSE.length();
      String name = frame.substring(at + OPEN.length(), from - CLOSE.length());
      switch (name) {
        case "style" -> out.verbatim(style);
        case "script" -> out.verbatim(script);
        case "style-hash" -> out.verbatim(hash(style));
        case "script-hash" -> out.verbatim(hash(script));
        default -> {
          if (parts.containsKey(name)) {
            parts.get(name).write();
          } else {
            page.word("span", name);
          }
        }
      }
    }
    out.verbatim(frame.substring(from));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
