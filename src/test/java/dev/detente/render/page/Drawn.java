package dev.detente.render.page;

import static org.junit.jupiter.api.Assertions.fail;

import dev.detente.fixture.Texts;
import dev.detente.model.LocalizedText;
import java.io.IOException;

/** Has things drawn or written, and tells what stands where. */
final class Drawn {

  /** Calls everything by its key, and in Arabic as well. */
  static final Lexicon LEXICON =
      new Lexicon(
          (kind, id) -> id.isEmpty() ? LocalizedText.EMPTY : Texts.both(said(id), "ع " + said(id)));

  private Drawn() {}

  /** Of what is counted, all counts are told. */
  private static String said(String id) {
    return id.equals("bin") ? ": {0}, {1}, {2}" : id;
  }

  /** Writes something. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }

  /** Returns what is written. */
  static String written(Writing writing) {
    StringBuilder out = new StringBuilder();
    try {
      writing.to(out);
    } catch (IOException e) {
      return fail(e);
    }
    return out.toString();
  }

  /** Returns the elements after the style, without the names of their attributes. */
  static String shapes(Writing writing) {
    String written = written(writing);
    // fails if anything is not closed
    PageXml.of("<all>" + written + "</all>");
    return written
        .replaceFirst("(?s)^.*</style>\n", "")
        .replaceAll("><(?=(line|text|rect|th|td|dl|dt|a|code|b)\\b)", ">\n<")
        .replaceAll(" [\\w-]+=\"([^\"]*)\"", " $1")
        .replaceAll("</\\w+>|/>|(?m)^<", "")
        .replaceAll(">(?=\n|$)", "")
        .replace(">", ": ")
        .replace("<", " ")
        .strip();
  }
}
