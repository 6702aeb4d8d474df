package dev.detente.render;

import com.google.gson.stream.JsonWriter;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.Source;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes sources as items of the Citation Style Language (csl-data 1.0), which reference managers
 * and pandoc read: an array, each source a {@code webpage} whose container is its publisher.
 *
 * @param language the language of titles that have several
 */
public record CslJsonWriter(Language language) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** Writes an array with an item for each source. */
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

  /** Writes a date as far as it is known; one that is no EDTF date as it is. */
  private static void issued(JsonWriter json, String date) throws IOException {
    if (date.isEmpty()) {
      return;
    }
    json.name("issued").beginObject();
    try {
      EventDate parsed = EventDate.parse(date);
      String[] ends = date.split("/", -1);
      json.name("date-parts").beginArray();
      part(json, parsed.earliest(), ends[0]);
      if (ends.length > 1) {
        part(json, parsed.latest(), ends[1]);
      }
      json.endArray();
      if (date.indexOf('~') >= 0 || date.indexOf('?') >= 0 || date.indexOf('%') >= 0) {
        json.name("circa").value(true);
      }
    } catch (ValueException e) {
      json.name("literal").value(date);
    }
    json.endObject();
  }

  /** Writes the numbers of a day that {@code written} gives: the year, its month, its day. */
  private static void part(JsonWriter json, LocalDate day, String written) throws IOException {
    if (written.equals("..")) {
      return;
    }
    String known = written.replaceAll("[~?%]|-?X.*", "");
    json.beginArray().value(day.getYear());
    if (known.length() > YEAR) {
      json.value(day.getMonthValue());
    }
    if (known.length() > MONTH) {
      json.value(day.getDayOfMonth());
    }
    json.endArray();
  }
}
