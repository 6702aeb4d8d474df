package dev.detente.dataset.rows;

import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The members that the format does not name, of an event that is held whole.
 *
 * @param own JSON text by name, known to be sound
 */
public record OwnMembers(Map<String, String> own) implements Members {

  /** Returns members, which may be none. */
  public static Members of(Map<String, String> own) {
    return own.isEmpty() ? Members.NONE : new OwnMembers(own);
  }

  @Override
  public boolean has(String name) {
    return own.containsKey(name);
  }

  @Override
  public Collection<String> names() {
    return own.keySet();
  }

  @Override
  public List<String> values(MemberPath path) {
    List<String> values = new ArrayList<>();
    List<String> steps = own.containsKey(path.text()) ? List.of(path.text()) : path.steps();
    String member = own.get(steps.get(0));
    if (member != null) {
      byte[] json = member.getBytes(StandardCharsets.UTF_8);
      Row.walk(
          json,
          0,
          json.length,
          steps.subList(1, steps.size()),
          (from, to) -> {
            String value = Values.scalar(json, from, to);
            if (!value.isEmpty()) {
              values.add(value);
            }
          });
    }
    return values;
  }
}
