package dev.detente.render;

import com.google.gson.stream.JsonWriter;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.Source;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes sources in the JSON of the Citation Style Language (csl-data 1.0), which reference
 * managers and pandoc read: an array of {@code webpage} items whose container is the publisher.
 *
 * @param language the preferred language of titles
 */
public record CslJsonWriter(Language language) {

  /** Writes an array of one item for each source. */
  public void write(List<Source> sources, Writer out) throws IOException {
    JsonOutput output = JsonOutput.indented(out);
    output.json().beginArray();
    for (Source source : sources) {
      item(output, source);
    }
    output.json().endArray();
    out.append('\n');
  }

  private void item(JsonOutput output, Source source) throws IOException {
    JsonWriter json = output.json();
    json.beginObject();
    json.name("id").value(source.id());
    json.name("type").value(source.url().isEmpty() ? "document" : "webpage");
    output.member("title", source.title().in(language));
    if (!source.author().isEmpty()) {
      json.name("author").beginArray().beginObject();
      json.name("literal").value(source.author());
      json.endObject().endArray();
    }
    output.member("container-title", source.publisher());
    issued(json, source.date());
    output.member("URL", source.url());
    output.member("language", source.language());
    json.endObject();
  }

  /** Writes the known parts of a date; a date that is not made of numbers, as text. */
  private static void issued(JsonWriter json, String date) throws IOException {
    if (date.isEmpty()) {
      return;
    }
    json.name("issued").beginObject();
    if (isNumbers(date)) {
      json.name("date-parts").beginArray();
      for (String end : date.split("/")) {
        if (!end.equals("..")) {
          int known = end.replaceAll("^-|[~?%]|-?X.*", "").split("-").length;
          parts(json, EventDate.parse(end), known);
        }
      }
      json.endArray();
      if (date.indexOf('~') >= 0 || date.indexOf('?') >= 0 || date.indexOf('%') >= 0) {
        json.name("circa").value(true);
      }
    } else {
      json.name("literal").value(date);
    }
    json.endObject();
  }

  /** Tells whether a text is an EDTF date in which all digits of years are known. */
  private static boolean isNumbers(String date) {
    try {
      EventDate.parse(date);
      return !date.matches(".*[0-9]X.*");
    } catch (ValueException e) {
      return false;
    }
  }

  /** Writes the known parts of a date: up to three of year, month and day. */
  private static void parts(JsonWriter json, EventDate date, int known) throws IOException {
    json.beginArray().value(date.earliest().getYear());
    if (known > 1) {
      json.value(date.earliest().getMonthValue());
    }
    if (known > 2) {
      json.value(date.earliest().getDayOfMonth());
    }
    json.endArray();
  }
}
