package dev.detente.dataset.read;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.detente.model.MemberPath;
import dev.detente.model.Members;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
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
  static Members of(Map<String, String> own) {
    return own.isEmpty() ? Members.NONE : new OwnMembers(own);
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
      try (JsonReader json = new JsonReader(new StringReader(member))) {
        collect(json, steps.subList(1, steps.size()), values);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return values;
  }

  private static void collect(JsonReader json, List<String> steps, List<String> values)
      throws IOException {
    switch (json.peek()) {
      case BEGIN_ARRAY -> {
        json.beginArray();
        while (json.hasNext()) {
          collect(json, steps, values);
        }
        json.endArray();
      }
      case BEGIN_OBJECT -> {
        json.beginObject();
        while (json.hasNext()) {
          String name = json.nextName();
          if (!steps.isEmpty() && name.equals(steps.get(0))) {
            collect(json, steps.subList(1, steps.size()), values);
          } else {
            json.skipValue();
          }
        }
        json.endObject();
      }
      case NULL -> json.nextNull();
      default -> {
        String value =
            json.peek() == JsonToken.BOOLEAN
                ? Boolean.toString(json.nextBoolean())
                : json.nextString();
        if (steps.isEmpty() && !value.isEmpty()) {
          values.add(value);
        }
      }
    }
  }
}
