package dev.detente.render;

import dev.detente.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How text for people is laid out.
 *
 * @param terminal whether it goes to a terminal
 * @param width the available columns; empty for no limit
 * @param palette the colours
 * @param glyphs the signs of charts
 * @param language the language of texts
 */
public record RenderSettings(
    boolean terminal, OptionalInt width, Palette palette, Glyphs glyphs, Language language) {

  /** Wraps {@code text} into lines, indenting all but the first by {@code hanging}. */
  public List<String> lines(String text, int hanging) {
    List<String> lines = new ArrayList<>();
    for (String line : Wrap.lines(text, remaining(hanging, 1))) {
      lines.add(lines.isEmpty() ? line : " ".repeat(hanging) + line);
    }
    return lines;
  }

  /** Returns the columns left beside {@code used} ones, at least {@code least}. */
  int remaining(int used, int least) {
    return width.isPresent() ? Math.max(least, width.getAsInt() - used) : Integer.MAX_VALUE;
  }
}
