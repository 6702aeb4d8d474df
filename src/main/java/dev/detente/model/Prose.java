package dev.detente.model;

/** The longer texts of an event: held, or read when one of them is wanted. */
public interface Prose {

  /** No texts. */
  Prose NONE = new Held(LocalizedText.EMPTY, LocalizedText.EMPTY);

  /** Returns a few sentences on what happened; may be empty. */
  LocalizedText summary();

  /** Returns what is contested or worth knowing; may be empty. */
  LocalizedText note();

  /**
   * Texts in memory.
   *
   * @param summary a few sentences on what happened
   * @param note what is contested or worth knowing
   */
  record Held(LocalizedText summary, LocalizedText note) implements Prose {}
}
