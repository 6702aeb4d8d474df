package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import java.io.InputStream;

/**
 * Takes the elements of an array one by one, by the strict grammar of JSON. It says exactly where
 * an array is broken; what follows that place cannot be divided into elements.
 */
public final class ArrayElements {

  private final FileWindow json;
  private int count;

  /**
   * Continues an array.
   *
   * @param in the rest of it
   * @param start where the rest begins
   * @param count how many elements have been taken
   */
  public ArrayElements(InputStream in, String file, Location start, int count) {
    this.json = new FileWindow(in, file, start);
    this.count = count;
  }

  /**
   * Returns the next element; null at the end of the array, which must be the end of the file.
   *
   * @throws DatasetException if something else is there
   */
  public JsonText next() {
    boolean more = json.hasMore();
    if (json.at(0) == ']') {
      json.take(1);
      if (json.hasMore()) {
        throw new DatasetException(json.problem("json.trailing"));
      }
      return null;
    }
    if (count > 0) {
      if (json.at(0) != ',') {
        String key = more ? JsonFault.insteadOfComma((char) json.at(0)) : "json.unfinished";
        throw new DatasetException(json.problem(key));
      }
      json.take(1);
      json.hasMore();
    }
    int length = JsonBounds.valueLength(json);
    if (length == 0 && json.at(0) >= 0) {
      boolean comma = count > 0 && json.at(0) == ']';
      throw new DatasetException(json.problem(comma ? "json.trailing-comma" : "json.malformed"));
    }
    JsonText element = json.document(length, "$[" + count + "]");
    count++;
    return element;
  }
}
