package dev.detente.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/**
 * Of what comes of a part where rows are written: first what is to be known of it, then rows.
 *
 * @param place where a row belongs; null if it is none
 * @param bytes the row without its line end, or what is to be known, packed
 */
record Piece(Place place, byte[] bytes) implements Serializable {

  boolean isRow() {
    return place != null;
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
