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
 * Writes who an actor is and what it does in a record, for people. Each line begins with what is
 * Latin, so that no terminal moves it.
 *
 * @param settings the layout
 * @param labels the names of kinds
 */
public record ProfileWriter(RenderSettings settings, Labels labels) {

  private static final int INDENT = 10;

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** More partners than this are no longer those met most often. */
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
      months(fields, profile);
    }
  }

  /** Returns the kind, the country and, where it says more than the kind, its label. */
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
    List<String> parts = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      int count = profile.tally().count(quad);
      if (count > 0) {
        parts.add(settings.palette().quad(quad, quad.id()) + " " + count);
      }
    }
    fields.addRaw("quads", twoByTwo(parts), 0);
  }

  /** Puts the parts on lines that fit any screen. */
  private static List<String> twoByTwo(List<String> parts) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      lines.add(parts.get(i) + (i + 1 < parts.size() ? "  " + parts.get(i + 1) : ""));
    }
    return lines;
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

  private void months(Fields fields, Profile profile) throws IOException {
    List<Summary.Row> months = new ArrayList<>(profile.months());
    // a date that is not inside one month stands for none of them
    months.removeIf(row -> !MONTH.matcher(row.keys().get(0)).matches());
    if (months.isEmpty()) {
      return;
    }
    List<Integer> counts = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Summary.Row month : months) {
      int count = month.tally().count();
      counts.add(count);
      least = Math.min(least, count);
      most = Math.max(most, count);
    }
    String dash = settings.glyphs().dash();
    fields.addRaw(
        "months",
        List.of(
            months.get(0).keys().get(0)
                + " "
                + Sparkline.of(counts, settings.glyphs())
                + " "
                + months.get(months.size() - 1).keys().get(0)
                + "  "
                + least
                + dash
                + most),
        0);
  }
}
