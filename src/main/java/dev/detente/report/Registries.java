package dev.detente.report;

import dev.detente.model.Actor;
import dev.detente.model.Language;
import dev.detente.model.Source;
import java.util.List;

/** The columns of the registries that are listed. */
public final class Registries {

  private static final List<String> ACTOR_NAMES =
      List.of(
          "id",
          "kind",
          "country",
          "count",
          "cooperation",
          "conflict",
          "net",
          "first",
          "last",
          "aliases",
          "role",
          "name");

  private static final List<String> SOURCE_NAMES =
      List.of(
          "id", "date", "lang", "count", "first", "last", "publisher", "author", "url", "title");

  private Registries() {}

  /** Returns the columns of actors. */
  public static RegistryColumns<Actor> actors(Language language) {
    return new RegistryColumns<>(
        ACTOR_NAMES,
        List.of("id", "kind", "country", "count", "name"),
        List.of("name", "role"),
        language,
        (actor, name) -> actor(actor, name, language));
  }

  /** Returns the columns of sources. */
  public static RegistryColumns<Source> sources(Language language) {
    return new RegistryColumns<>(
        SOURCE_NAMES,
        List.of("date", "lang", "count", "id", "title"),
        List.of("title", "publisher", "author"),
        language,
        (source, name) -> source(source, name, language));
  }

  private static Cell actor(Actor actor, String name, Language language) {
    return switch (name) {
      case "kind" -> new Cell.Text(actor.kind());
      case "country" -> new Cell.Text(actor.country());
      case "aliases" ->
          new Cell.Several(actor.aliases(), String.join(language.comma(), actor.aliases()));
      case "role" -> new Cell.Localized(actor.role(), language);
      case "name" -> new Cell.Localized(actor.name(), language);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Cell source(Source source, String name, Language language) {
    return switch (name) {
      case "date" -> new Cell.Text(source.date());
      case "lang" -> new Cell.Text(source.language());
      case "publisher" -> new Cell.Text(source.publisher());
      case "author" -> new Cell.Text(source.author());
      case "url" -> new Cell.Text(source.url());
      case "title" -> new Cell.Localized(source.title(), language);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
