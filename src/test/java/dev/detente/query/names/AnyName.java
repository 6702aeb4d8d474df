package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.fixture.ActorBuilder;
import dev.detente.fixture.Registers;
import dev.detente.model.Actor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What must hold of any text that is read as a name. */
public final class AnyName {

  private AnyName() {}

  /**
   * Reads the first line of the text that {@code bytes} are in UTF-8 as a name, and looks it up
   * among the actors of a small registry and one called by the rest.
   */
  public static void hold(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String name = end < 0 ? text : text.substring(0, end);
    folding(name);
    List<Actor> cast = new ArrayList<>(Registers.ALL.actors());
    cast.add(ActorBuilder.actor("x").name(text.substring(end + 1)).aliases(name).build());
    NameMatcher matcher = NameMatcher.ofNames(cast);
    NameMatcher.Match match = matcher.find(name);
    if (!TextFolding.tokens(name).isEmpty()) {
      assertEquals(0, match.tier(), name);
      assertEquals(match, matcher.find(TextFolding.fold(name)), name);
    }
    assertTrue(matcher.suggest(name).size() <= 3, name);
  }

  private static void folding(String name) {
    String folded = TextFolding.fold(name);
    assertEquals(folded, TextFolding.fold(folded));
    assertEquals(folded, String.join(" ", TextFolding.tokens(name)));
    String searched = TextFolding.foldForSearch(name);
    assertEquals(searched, TextFolding.foldForSearch(searched));
  }
}
