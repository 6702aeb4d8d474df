package dev.detente.render.page;

import dev.detente.model.Event;
import dev.detente.model.QuadClass;
import java.io.IOException;
import java.util.Optional;

/**
 * The sign of an event by its quad class: a circle for cooperation, a diamond for conflict, a
 * square for neither; deeds are filled, words are hollow.
 */
enum Sign {
  VERBAL_COOPERATION("good word", QuadClass.VERBAL_COOPERATION),
  MATERIAL_COOPERATION("good deed", QuadClass.MATERIAL_COOPERATION),
  VERBAL_CONFLICT("bad word", QuadClass.VERBAL_CONFLICT),
  MATERIAL_CONFLICT("bad deed", QuadClass.MATERIAL_CONFLICT),
  NONE("none", null);

  private static final String CIRCLE = Anchors.OWN + "circle";
  private static final String DIAMOND = Anchors.OWN + "diamond";
  private static final String SQUARE = Anchors.OWN + "square";

  private final String style;
  private final QuadClass quad;

  Sign(String style, QuadClass quad) {
    this.style = style;
    this.quad = quad;
  }

  static Sign of(Event event) {
    Optional<QuadClass> quad = event.quad();
    return quad.isPresent() ? valueOf(quad.get().name()) : NONE;
  }

  /** Returns its class in the style sheet. */
  String style() {
    return style;
  }

  Optional<QuadClass> quad() {
    return Optional.ofNullable(quad);
  }

  /** Defines the shapes, once a page. */
  static void define(Markup out) throws IOException {
    out.open("svg", "class", "shapes", "width", "0", "height", "0", "aria-hidden", "true");
    out.open("defs");
    out.empty("circle", "id", CIRCLE, "r", "5");
    out.empty("path", "id", DIAMOND, "d", "M0-6.5 6.5 0 0 6.5-6.5 0z");
    out.empty("rect", "id", SQUARE, "x", "-4.5", "y", "-4.5", "width", "9", "height", "9");
    out.close("defs").close("svg").line();
  }

  /** Draws the sign at a place. */
  void draw(String x, int y, Markup out) throws IOException {
    String shape = quad == null ? SQUARE : quad.isCooperation() ? CIRCLE : DIAMOND;
    out.empty("use", "href", "#" + shape, "x", x, "y", y);
  }
}
