package dev.detente.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.ValueException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold of any text that is read as a template. */
public final class AnyTemplate {

  private static final Pattern FIELD = Pattern.compile("\\{( *\"[^\"]*\"[^}]*|[^}]*)}");
  private static final String ROW =
      "{\"date\":\"2025\",\"a\":\"x \",\"b\":{\"c\":[7,8]},\"d\":\"\"}";

  private AnyTemplate() {}

  /**
   * Reads the text that {@code bytes} are in UTF-8 as the template of a title: there is one if the
   * row has one of its fields.
   */
  public static void hold(byte[] bytes) {
    String template = new String(bytes, StandardCharsets.UTF_8).strip();
    if (template.indexOf('{') < 0) {
      return; // a path
    }
    try {
      Reading reading = Reading.of(List.of("title=" + template), false);
      ByteArrayInputStream in = new ByteArrayInputStream(ROW.getBytes(StandardCharsets.UTF_8));
      List<Event> events = Readings.events(ChronologyReader.open(in, "f", reading, note -> {}));
      assertEquals(composed(template).strip(), events.get(0).title().in(Language.EN));
    } catch (ValueException e) {
      boolean unread = e.message().key().equals("map.field") && saysNothing(template);
      assertTrue(unread || e.message().key().equals("map.pair"), template);
    } catch (DatasetException e) {
      assertEquals("row.silent", e.problem().message().key());
      assertTrue(saysNothing(template) || composed(template).isBlank(), template);
    }
  }

  private static boolean saysNothing(String template) {
    return FIELD.matcher(template).results().allMatch(field -> value(field.group(1)).isEmpty());
  }

  private static String composed(String template) {
    return FIELD
        .matcher(template)
        .replaceAll(field -> Matcher.quoteReplacement(value(field.group(1))));
  }

  private static String value(String path) {
    return switch (path.strip()) {
      case "a", "\"a\"" -> "x";
      case "b.c" -> "7";
      case "date", "\"date\"" -> "2025";
      default -> "";
    };
  }
}
