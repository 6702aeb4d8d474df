package dev.detente.dataset;

import dev.detente.dataset.PlainObject.Kind;
import dev.detente.dataset.PlainObject.Member;
import dev.detente.model.Actor;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Reads actors from lines that are written plainly. For one thread. */
final class PlainActors implements LineFormat<Actor> {

  private static final int ID = 0;
  private static final int KIND = 1;
  private static final int COUNTRY = 2;
  private static final int NAME = 3;
  private static final int ROLE = 4;
  private static final int ALIASES = 5;
  private static final List<Member> MEMBERS =
      List.of(
          new Member("id", Kind.STRING),
          new Member("kind", Kind.STRING),
          new Member("country", Kind.STRING),
          new Member("name", Kind.TITLE),
          new Member("role", Kind.TEXT),
          new Member("aliases", Kind.STRINGS));

  private final PlainObject line = new PlainObject(MEMBERS);

  @Override
  public int end() {
    return line.end();
  }

  @Override
  public Actor any(JsonText line, BooleanSupplier lineFollows) {
    JsonCursor json = new JsonCursor(line, ProblemSink.STRICT);
    Actor actor = RegistryReader.actor(json);
    json.end();
    return actor;
  }

  @Override
  public Actor plain(byte[] bytes, int start, int end) {
    return line.divide(bytes, start, end) && line.to(ID) > 0 && line.to(NAME) > 0
        ? new Actor(
            line.string(ID),
            line.string(KIND),
            line.string(COUNTRY),
            line.text(NAME),
            line.text(ROLE),
            line.strings(ALIASES),
            Map.of())
        : null;
  }
}
