package dev.detente.dataset.check;

import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.model.Event;
import dev.detente.model.Registry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks an event of a package beyond its shape: its references, and editorial rules. */
final class EventRules {

  /** In code points; a longer title does not fit on a line of a terminal. */
  private static final int LONGEST_TITLE = 70;

  private final ProblemSink sink;
  private final Registry registry;
  private final Set<String> ids = new HashSet<>();

  EventRules(Registry registry, ProblemSink sink) {
    this.registry = registry;
    this.sink = sink;
  }

  /** Checks one event, which stands at {@code path} of {@code text}. */
  void check(Event event, JsonText text, String path) {
    ProblemReporter report = new ProblemReporter(sink, text, path);
    if (!event.id().isEmpty() && !ids.add(event.id())) {
      report.error(".id", "check.duplicate-id", event.id());
    }
    both(event, report);
    references(event, registry, report);
    editorial(event, report);
    loneSource(event, registry, report);
  }

  private static void both(Event event, ProblemReporter report) {
    repeated(event.actors(), ".actors", report);
    repeated(event.recipients(), ".recipients", report);
    for (int i = 0; i < event.recipients().size(); i++) {
      String id = event.recipients().get(i);
      if (event.actors().contains(id)) {
        report.error(".recipients[" + i + "]", "check.both-roles", id);
      }
    }
  }

  private static void repeated(List<String> ids, String member, ProblemReporter report) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        report.error(member + "[" + i + "]", "check.repeated", ids.get(i));
      }
    }
  }

  private static void references(Event event, Registry registry, ProblemReporter report) {
    if (!event.theme().isEmpty() && !registry.declaresTheme(event.theme())) {
      report.error(".theme", "check.unknown-theme", event.theme());
    }
    actors(event.actors(), ".actors", registry, report);
    actors(event.recipients(), ".recipients", registry, report);
    for (int i = 0; i < event.sources().size(); i++) {
      String id = event.sources().get(i);
      if (!registry.declaresSource(id)) {
        report.error(".sources[" + i + "]", "check.unknown-source", id);
      }
    }
  }

  private static void actors(
      List<String> ids, String member, Registry registry, ProblemReporter report) {
    for (int i = 0; i < ids.size(); i++) {
      if (!registry.declaresActor(ids.get(i))) {
        report.error(member + "[" + i + "]", "check.unknown-actor", ids.get(i));
      }
    }
  }

  private static void editorial(Event event, ProblemReporter report) {
    report.missing("id", event.id().isEmpty());
    report.missing("theme", event.theme().isEmpty());
    report.missing("type", event.type().isEmpty());
    report.missing("summary", event.summary().isEmpty());
    report.missing("actors", event.actors().isEmpty());
    report.missing("sources", event.sources().isEmpty());
    report.translated(".title", event.title());
    report.translated(".summary", event.summary());
    report.translated(".note", event.note());
    report.translated(".place.name", event.place().name());
    ProblemReporter.each(
        ".title",
        event.title(),
        (member, title) -> {
          int length = title.codePointCount(0, title.length());
          if (length > LONGEST_TITLE) {
            report.note(
                member,
                "check.long-title",
                Integer.toString(length),
                Integer.toString(LONGEST_TITLE));
          }
        });
    if (!event.id().isEmpty()
        && report.isRead(".date")
        && !event.id().startsWith(start(event) + "-")) {
      report.note(".id", "check.id-date", event.id(), start(event));
    }
  }

  /** Notes a lone source, unless it is only a name, as in files that declare no sources. */
  private static void loneSource(Event event, Registry registry, ProblemReporter report) {
    Set<String> sources = new HashSet<>(event.sources());
    if (sources.size() == 1 && registry.declaresSource(event.sources().get(0))) {
      report.note(".sources", "check.lone-source", event.sources().get(0));
    }
  }

  /** Returns the event's date, or the start of an interval, without a qualifier. */
  private static String start(Event event) {
    String text = event.date().text();
    int slash = text.indexOf('/');
    String start = slash < 0 ? text : text.substring(0, slash);
    boolean qualified = "~?%".indexOf(start.charAt(start.length() - 1)) >= 0;
    return qualified ? start.substring(0, start.length() - 1) : start;
  }
}
