package dev.detente.render;

import dev.detente.model.Language;
import java.util.OptionalInt;

/** Makes layouts for tests: plain ASCII English unless a test asks for more. */
final class Layout {

  /** A pipe or file: no limit. */
  static final RenderSettings PIPE =
      new RenderSettings(false, OptionalInt.empty(), Palette.NONE, Glyphs.ASCII, Language.EN);

  private Layout() {}

  /** Returns a terminal of {@code width} columns. */
  static RenderSettings terminal(int width) {
    return new RenderSettings(true, OptionalInt.of(width), Palette.NONE, Glyphs.ASCII, Language.EN);
  }

  /** Returns the same layout in colours. */
  static RenderSettings coloured(RenderSettings settings) {
    return new RenderSettings(
        settings.terminal(),
        settings.width(),
        Palette.ANSI,
        settings.glyphs(),
        settings.language());
  }

  /** Returns the same layout in Arabic. */
  static RenderSettings arabic(RenderSettings settings) {
    return new RenderSettings(
        settings.terminal(), settings.width(), settings.palette(), settings.glyphs(), Language.AR);
  }

  /** Returns {@code text} without its colours. */
  static String withoutColours(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "");
  }
}
