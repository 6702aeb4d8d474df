package dev.detente.dataset.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.model.Message;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One JSON document, or one event of a stream, and where it is in its file.
 *
 * @param file the name of the file, as the user knows it
 * @param text the document
 * @param start where its first character is
 * @param root the JSON path of the document: {@code $}, or {@code $[3]} in a streamed array
 */
public record JsonText(String file, String text, Location start, String root) {

  /**
   * Deeper nesting is refused. This is Gson's default, set explicitly so that it stays the same.
   */
  public static final int NESTING_LIMIT = 255;

  /** Tells whether a byte or character is white space between the values of JSON. */
  public static boolean isWhite(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /**
   * Decodes UTF-8.
   *
   * @throws DatasetException at the first byte that is not UTF-8
   */
  public static JsonText decode(
      String file, byte[] bytes, int offset, int length, Location start, String root) {
    String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      // either the text holds that very character or the decoder has put it for a malformed one
      CharBuffer whole = CharBuffer.allocate(text.length() + 1);
      CoderResult result =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, offset, length), whole, true);
      if (result.isError()) {
        JsonText sound = new JsonText(file, whole.flip().toString(), start, root);
        String path = JsonLocator.lastPath(sound.reader());
        throw new DatasetException(
            sound.problemAt(sound.text.length(), path, Message.of("json.utf-8")));
      }
    }
    return new JsonText(file, text, start, root);
  }

  /** Returns a strict reader of the document. */
  JsonReader reader() {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    reader.setNestingLimit(NESTING_LIMIT);
    return reader;
  }

  /** Returns the path in the file of a path inside the document. */
  public String pathInFile(String path) {
    return root + path.substring(1);
  }

  /** Returns the problem {@code key} of the value at {@code path}, a path inside the document. */
  public Problem problem(Problem.Severity severity, String path, String key, String... arguments) {
    return new Problem(
        severity,
        file,
        Optional.of(locate(Set.of(path)).get(path)),
        pathInFile(path),
        Message.of(key, arguments));
  }

  /** Returns the error {@code key}, of the value at {@code path}, at a place in the document. */
  Problem problemAt(Location place, String path, String key, String... arguments) {
    return new Problem(
        Problem.Severity.ERROR,
        file,
        Optional.of(place.movedTo(start)),
        pathInFile(path),
        Message.of(key, arguments));
  }

  /** Returns the first fault of a document that {@code reader} has refused at {@code path}. */
  Problem fault(JsonReader reader, String path) {
    Optional<JsonFault.Fault> fault = JsonFault.find(text);
    return fault.isPresent()
        ? problemAt(fault.get().offset(), path, fault.get().message())
        : problemAt(JsonLocator.of(reader), path, "json.malformed");
  }

  /** Returns the error {@code key} of the document as a whole. */
  public Problem problemAtStart(String key, String... arguments) {
    return problemAt(0, "$", Message.of(key, arguments));
  }

  private Problem problemAt(int offset, String path, Message message) {
    return new Problem(
        Problem.Severity.ERROR,
        file,
        Optional.of(after(start, text.substring(0, offset))),
        pathInFile(path),
        message);
  }

  /** Returns where {@code text} ends if it begins at {@code start}. */
  static Location after(Location start, String text) {
    int line = start.line();
    int lineStart = -start.column();
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i;
    }
    return new Location(line, text.length() - lineStart);
  }

  /** Returns where in the file the values at {@code paths} begin. */
  public Map<String, Location> locate(Set<String> paths) {
    Map<String, Location> places = new HashMap<>();
    JsonLocator.find(reader(), paths)
        .forEach((path, place) -> places.put(path, place.movedTo(start)));
    return places;
  }
}
