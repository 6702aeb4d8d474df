package dev.detente.render;

import dev.detente.model.QuadClass;

/** The colours of a terminal, by what they mean. */
public enum Palette {
  /** No colours: text is left as it is. */
  NONE(false),
  /** The eight colours of ECMA-48, which every terminal lets its user choose. */
  ANSI(true);

  private final boolean paints;

  Palette(boolean paints) {
    this.paints = paints;
  }

  /** Paints a heading or a key. */
  public String heading(String text) {
    return paint("1", text);
  }

  /** Paints less important text. */
  public String faint(String text) {
    return paint("2", text);
  }

  /** Paints the beginning of an error message. */
  public String error(String text) {
    return paint("1;31", text);
  }

  /** Paints by quad class: green for cooperation, red for conflict, bold for deeds. */
  public String quad(QuadClass quad, String text) {
    String colour = quad.isCooperation() ? "32" : "31";
    return paint(quad.isVerbal() ? colour : "1;" + colour, text);
  }

  private String paint(String style, String text) {
    return paints && !text.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }
}
