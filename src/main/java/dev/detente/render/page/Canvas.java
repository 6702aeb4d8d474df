package dev.detente.render.page;

import java.io.IOException;

/**
 * A standalone picture, on which {@code x} is measured from where lines of its language begin: for
 * Arabic it is mirrored, except for the texts.
 *
 * @param out where it is written
 * @param width the width in pixels
 * @param height the height in pixels
 * @param mirrored whether lines begin on the right
 */
record Canvas(Markup out, int width, int height, boolean mirrored) {

  /** Begins the picture, with a title and a description for those who cannot see it. */
  void open(String language, String title, String description, String style) throws IOException {
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "lang",
        language,
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-labelledby",
        "title desc");
    out.line().element("title", title, "id", "title").line();
    out.element("desc", description, "id", "desc").line();
    out.open("style").verbatim(style).close("style").line();
    out.empty("rect", "class", "paper", "width", width, "height", height).line();
  }

  void close() throws IOException {
    out.close("svg").line();
  }

  /** Writes a text that begins at {@code x}. */
  void beginning(String text, double x, double y, String style) throws IOException {
    write(text, x, y, style, "start");
  }

  /** Writes a text that ends at {@code x}. */
  void ending(String text, double x, double y, String style) throws IOException {
    write(text, x, y, style, "end");
  }

  /** Writes a text that is centred on {@code x}. */
  void centred(String text, double x, double y, String style) throws IOException {
    write(text, x, y, style, "middle");
  }

  /** Writes a slanted text that rises from {@code x}. */
  void rising(String text, double x, double y, String style) throws IOException {
    String at = Markup.number(at(x)) + " " + Markup.number(y);
    String turn = "translate(" + at + ") rotate(" + (mirrored ? "40" : "-40") + ")";
    out.element("text", text, "class", style, "text-anchor", anchor("start"), "transform", turn);
    out.line();
  }

  void box(String style, double x, double y, double boxWidth, double boxHeight) throws IOException {
    if (boxWidth > 0) {
      out.empty(
          "rect",
          "class",
          style,
          "x",
          mirrored ? width - x - boxWidth : x,
          "y",
          y,
          "width",
          boxWidth,
          "height",
          boxHeight);
      out.line();
    }
  }

  /** Draws a vertical line. */
  void line(double x, double from, double to) throws IOException {
    out.empty("line", "class", "axis", "x1", at(x), "x2", at(x), "y1", from, "y2", to);
    out.line();
  }

  private void write(String text, double x, double y, String style, String anchor)
      throws IOException {
    out.element("text", text, "class", style, "x", at(x), "y", y, "text-anchor", anchor(anchor));
    out.line();
  }

  private double at(double x) {
    return mirrored ? width - x : x;
  }

  /** Returns the anchor of a text, which SVG counts left to right in mirrored pictures too. */
  private String anchor(String anchor) {
    if (!mirrored || anchor.equals("middle")) {
      return anchor;
    }
    return anchor.equals("start") ? "end" : "start";
  }
}
