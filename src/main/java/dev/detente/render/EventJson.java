package dev.detente.render;

import com.google.gson.stream.JsonWriter;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.EventText;
import dev.detente.model.MemberNames;
import dev.detente.model.Place;
import dev.detente.model.QuadClass;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import dev.detente.report.Census;
import dev.detente.report.Profile;
import dev.detente.report.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes events as JSON that can be read again: a package in the record's format, or lines. */
public final class EventJson {

  /** The separator between two events of a package. */
  public static final String BETWEEN = ",\n    ";

  private EventJson() {}

  /** Copies events that were already written, each as an {@link #element}. */
  public interface Elements {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes each event on a line of its own. */
  public static void lines(List<Event> events, Writer out) throws IOException {
    for (Event event : events) {
      event(JsonOutput.compact(out), event);
      out.append('\n');
    }
  }

  /**
   * Writes a package: the events, with the sources and actors they use, and perhaps a profile.
   * Without a {@code format} the events are read again as leniently as before. All themes are
   * written, so that even those without events can be named.
   */
  public static void writePackage(
      String format, List<Event> events, Registry registry, Optional<Profile> profile, Writer out)
      throws IOException {
    Set<String> sources = new HashSet<>();
    Set<String> actors = new HashSet<>();
    for (Event event : events) {
      sources.addAll(event.sources());
      actors.addAll(event.participants());
    }
    JsonOutput output = JsonOutput.indented(out);
    begin(output, format, registry, sources, actors, profile);
    for (Event event : events) {
      event(output, event);
    }
    end(output, out);
  }

  /** Writes a package around events that were already written, of a file that declares nothing. */
  public static void writePackage(boolean any, Elements events, Writer out) throws IOException {
    JsonOutput output = JsonOutput.indented(out);
    begin(output, "", Registry.EMPTY, Set.of(), Set.of(), Optional.empty());
    if (any) {
      // makes room for values, without writing one
      output.json().jsonValue("");
      events.writeTo(out);
    }
    end(output, out);
  }

  /** Writes an event as it stands in a package. */
  public static void element(Event event, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    event(JsonOutput.indented(text), event);
    // strings in JSON contain no line feeds
    out.append(text.toString().replace("\n", "\n    "));
  }

  private static void begin(
      JsonOutput output,
      String format,
      Registry registry,
      Set<String> sources,
      Set<String> actors,
      Optional<Profile> profile)
      throws IOException {
    JsonWriter json = output.json();
    json.beginObject();
    if (!format.isEmpty()) {
      json.name(MemberNames.FORMAT).value(format);
    }
    if (profile.isPresent()) {
      profile(output, profile.get());
    }
    json.name(MemberNames.THEMES).beginArray();
    for (Theme theme : registry.themes()) {
      theme(output, theme);
    }
    json.endArray().name(MemberNames.SOURCES).beginArray();
    for (Source source : registry.sources()) {
      if (sources.contains(source.id())) {
        source(output, source);
      }
    }
    json.endArray().name(MemberNames.ACTORS).beginArray();
    for (Actor actor : registry.actors()) {
      if (actors.contains(actor.id())) {
        actor(output, actor);
      }
    }
    json.endArray().name(MemberNames.EVENTS).beginArray();
  }

  private static void end(JsonOutput output, Writer out) throws IOException {
    output.json().endArray().endObject();
    out.append('\n');
  }

  private static void theme(JsonOutput output, Theme theme) throws IOException {
    output.json().beginObject();
    output.member(MemberNames.ID, theme.id());
    output.member(MemberNames.LABEL, theme.label());
    output.members(theme.extra());
    output.json().endObject();
  }

  private static void source(JsonOutput output, Source source) throws IOException {
    output.json().beginObject();
    output.member(MemberNames.ID, source.id());
    output.member(MemberNames.TITLE, source.title());
    output.member(MemberNames.PUBLISHER, source.publisher());
    output.member(MemberNames.AUTHOR, source.author());
    output.member(MemberNames.DATE, source.date());
    output.member(MemberNames.LANG, source.language());
    output.member(MemberNames.URL, source.url());
    output.members(source.extra());
    output.json().endObject();
  }

  private static void actor(JsonOutput output, Actor actor) throws IOException {
    output.json().beginObject();
    output.member(MemberNames.ID, actor.id());
    output.member(MemberNames.KIND, actor.kind());
    output.member(MemberNames.COUNTRY, actor.country());
    output.member(MemberNames.NAME, actor.name());
    output.member(MemberNames.ROLE, actor.role());
    output.member(MemberNames.ALIASES, actor.aliases());
    output.members(actor.extra());
    output.json().endObject();
  }

  private static void event(JsonOutput output, Event event) throws IOException {
    output.json().beginObject();
    output.member(MemberNames.ID, event.id());
    output.member(MemberNames.DATE, event.date().text());
    output.member(MemberNames.THEME, event.theme());
    output.member(MemberNames.TYPE, event.type());
    output.member(EventText.TITLE.key(), event.title());
    output.member(EventText.SUMMARY.key(), event.summary());
    output.member(MemberNames.ACTORS, event.actors());
    output.member(MemberNames.RECIPIENTS, event.recipients());
    place(output, event.place());
    output.member(MemberNames.SOURCES, event.sources());
    output.member(EventText.NOTE.key(), event.note());
    output.members(event.members().own());
    output.json().endObject();
  }

  private static void place(JsonOutput output, Place place) throws IOException {
    if (!place.isEmpty()) {
      output.json().name(MemberNames.PLACE).beginObject();
      output.member(MemberNames.NAME, place.name());
      output.member(MemberNames.COUNTRY, place.country());
      output.members(place.extra());
      output.json().endObject();
    }
  }

  private static void profile(JsonOutput output, Profile profile) throws IOException {
    JsonWriter json = output.json();
    json.name(MemberNames.PROFILE).beginObject();
    output.member("actor", profile.actor().id());
    output.member("first", profile.tally().span().first());
    output.member("last", profile.tally().span().last());
    json.name("quads").beginObject();
    for (QuadClass quad : QuadClass.values()) {
      json.name(quad.id()).value(profile.tally().count(quad));
    }
    json.endObject().name("partners").beginArray();
    for (Census.Entry<Actor> partner : profile.partners()) {
      json.beginObject().name("actor").value(partner.id());
      json.name("count").value(partner.tally().count()).endObject();
    }
    json.endArray().name("months").beginArray();
    for (Summary.Row month : profile.months()) {
      json.beginObject().name("month").value(month.keys().get(0));
      json.name("count").value(month.tally().count()).endObject();
    }
    json.endArray().endObject();
  }
}
