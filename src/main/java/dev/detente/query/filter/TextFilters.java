package dev.detente.query.filter;

import dev.detente.model.Event;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.query.names.TextFolding;
import java.util.List;

/** Conditions on the texts of events, which must contain all of some phrases. */
final class TextFilters {

  private TextFilters() {}

  /**
   * Accepts events at a place whose name contains all phrases.
   *
   * @param phrases what is looked for
   */
  record ByPlace(List<Phrase> phrases) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      return new Haystack().add(event.place().name()).hasAll(phrases);
    }
  }

  /**
   * Accepts events with a source whose publisher, title, address and id contain all phrases.
   *
   * @param phrases what is looked for
   * @param registry knows the sources
   */
  record BySource(List<Phrase> phrases, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      for (String id : event.sources()) {
        Source source = registry.source(id);
        if (new Haystack()
            .add(id)
            .add(source.publisher())
            .add(source.url())
            .add(source.title())
            .hasAll(phrases)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Accepts events whose texts and names of actors contain all phrases.
   *
   * @param phrases what is looked for
   * @param registry knows the names of the actors
   */
  record BySearch(List<Phrase> phrases, Registry registry) implements EventFilter {
    @Override
    public boolean matches(Event event) {
      Haystack haystack =
          new Haystack()
              .add(event.title())
              .add(event.summary())
              .add(event.note())
              .add(event.place().name());
      for (String id : event.participants()) {
        haystack.add(registry.actor(id).name());
      }
      return haystack.hasAll(phrases);
    }
  }

  /** Folded texts in which phrases are sought. */
  private static final class Haystack {

    private final StringBuilder folded = new StringBuilder();

    Haystack add(LocalizedText text) {
      for (String words : text.byLanguage().values()) {
        add(words);
      }
      return this;
    }

    Haystack add(String text) {
      folded.append(TextFolding.foldForSearch(text)).append('\n');
      return this;
    }

    boolean hasAll(List<Phrase> phrases) {
      for (Phrase phrase : phrases) {
        if (!phrase.isIn(folded)) {
          return false;
        }
      }
      return true;
    }
  }
}
