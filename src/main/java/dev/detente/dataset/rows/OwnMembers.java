package dev.detente.dataset.rows;

import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The members, of an event that is held whole, that the format does not name.
 *
 * @param own JSON text by name, known to be sound
 */
public record OwnMembers(Map<String, String> own) implements Members {

  /** Returns the members. */
  public static Members of(Map<String, String> own) {
    return own.isEmpty() ? Members.NONE : new OwnMembers(own);
  }

  @Override
  public boolean has(MemberPath path) {
    return find(path, value -> {});
  }

  @Override
  public Collection<String> names() {
    return own.keySet();
  }

  @Override
  public List<String> values(MemberPath path) {
    List<String> values = new ArrayList<>();
    find(path, values::add);
    return values;
  }

  private boolean find(MemberPath path, Consumer<String> values) {
    List<String> steps = own.containsKey(path.text()) ? List.of(path.text()) : path.steps();
    String member = own.get(steps.get(0));
    if (member == null) {
      return false;
    }
    byte[] json = member.getBytes(StandardCharsets.UTF_8);
    return SoundJson.walk(
        json,
        0,
        json.length,
        steps.subList(1, steps.size()),
        (from, to) -> {
          String value = SoundJson.scalar(json, from, to);
          if (!value.isEmpty()) {
            values.accept(value);
          }
        });
  }
}
