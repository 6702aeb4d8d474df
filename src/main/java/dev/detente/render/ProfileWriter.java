package dev.detente.render;

import dev.detente.model.Actor;
import dev.detente.model.QuadClass;
import dev.detente.report.Census;
import dev.detente.report.Labels;
import dev.detente.report.Profile;
import dev.detente.report.Span;
import dev.detente.report.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes the profile of an actor for people. Every line begins with Latin text, so that no terminal
 * reorders it.
 *
 * @param settings the layout
 * @param labels the names of kinds
 */
public record ProfileWriter(RenderSettings settings, Labels labels) {

  private static final int INDENT = 10;

  /** The limit of the timeline where lines have none. */
  private static final int MOST_LINE = 120;

  private static final Pattern MONTH = Pattern.compile("-?\\d{4}-\\d{2}");

  /** More than these are no longer the most frequent partners. */
  private static final int MOST_PARTNERS = 6;

  /** Writes the profile, without the events. */
  public void write(Profile profile, Appendable out) throws IOException {
    Fields fields = new Fields(settings, INDENT, out);
    Actor actor = profile.actor();
    fields.add("id", actor.id());
    names(fields, actor);
    fields.add("kind", kind(actor));
    fields.add("role", actor.role().in(settings.language()));
    fields.add("aliases", String.join(", ", actor.aliases()));
    Span span = profile.tally().span();
    if (!span.first().isEmpty()) {
      fields.add("events", profile.tally().count() + "  " + span.text(settings.glyphs().dash()));
      quads(fields, profile);
      partners(fields, profile);
      timeline(fields, profile);
    }
  }

  /** Returns the kind, the country and, if it says more than the kind, the label of the kind. */
  private String kind(Actor actor) {
    String label = labels.of("kind", actor.kind());
    String kind = actor.kind() + "  " + actor.country();
    return (label.equals(actor.kind()) ? kind : kind + "  " + label).strip();
  }

  private static void names(Fields fields, Actor actor) throws IOException {
    String heading = "name";
    for (String name : actor.name().byLanguage().values()) {
      fields.add(heading, name);
      heading = "";
    }
  }

  private void quads(Fields fields, Profile profile) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      int count = profile.tally().count(quad);
      if (count > 0) {
        parts.add(new Part(quad.id() + " " + count, text -> settings.palette().quad(quad, text)));
      }
    }
    fields.add("quads", parts);
  }

  private void partners(Fields fields, Profile profile) throws IOException {
    List<String> partners = new ArrayList<>();
    for (Census.Entry<Actor> partner : profile.partners()) {
      if (partners.size() < MOST_PARTNERS) {
        partners.add(partner.id() + " " + partner.tally().count());
      }
    }
    fields.add("partners", String.join(", ", partners));
  }

  /** Writes the timeline of the events in the finest unit that fits the line. */
  private void timeline(Fields fields, Profile profile) throws IOException {
    List<Integer> counts = new ArrayList<>();
    String first = "";
    String last = "";
    for (Summary.Row month : profile.months()) {
      String key = month.keys().get(0);
      // a date that is not within one month is left out
      if (MONTH.matcher(key).matches()) {
        first = first.isEmpty() ? key : first;
        last = key;
        counts.add(month.tally().count());
      }
    }
    if (!counts.isEmpty()) {
      int room = Math.min(MOST_LINE, settings.remaining(INDENT, 0));
      Timeline timeline = Timeline.fitted(first, last, counts, settings.glyphs(), room);
      fields.add(timeline.unit(), timeline.line());
    }
  }
}
