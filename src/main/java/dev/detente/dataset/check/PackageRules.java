package dev.detente.dataset.check;

import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.read.PackageReader.Package;
import dev.detente.model.Actor;
import dev.detente.model.Event;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a package beyond its shape: its registries, and its events against them. */
public final class PackageRules {

  private static final Set<String> KINDS = Set.of("person", "organization", "country");

  private static final List<String> REFERENCES =
      List.of(".theme", ".actors", ".recipients", ".sources");

  private final Package data;
  private final JsonText text;
  private final ProblemSink sink;
  private final Spellings spellings;
  private final Set<String> used = new HashSet<>();

  /** Whether everything that events refer to could be read. */
  private boolean isComplete = true;

  private PackageRules(Package data, JsonText text, ProblemSink sink) {
    this.data = data;
    this.text = text;
    this.sink = sink;
    this.spellings = new Spellings(data.actors());
  }

  /** Checks the package that {@code text} holds. */
  public static void check(Package data, JsonText text, ProblemSink sink) {
    PackageRules rules = new PackageRules(data, text, sink);
    rules.events();
    rules.themes();
    rules.sources();
    rules.actors();
  }

  private void events() {
    EventRules rules = new EventRules(data.registry(), sink);
    TextRules texts = new TextRules(data.registry(), spellings);
    for (int i = 0; i < data.events().size(); i++) {
      Optional<Event> read = data.events().get(i);
      String path = "$.events[" + i + "]";
      if (read.isPresent()) {
        Event event = read.get();
        rules.check(event, text, path);
        texts.check(event, new ProblemReporter(sink, text, path));
        event.sources().forEach(id -> used.add("sources " + id));
        event.participants().forEach(id -> used.add("actors " + id));
      }
      isComplete &= REFERENCES.stream().noneMatch(member -> sink.hasRefused(path + member));
    }
  }

  private void themes() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < data.themes().size(); i++) {
      Theme theme = data.themes().get(i);
      // a part of a record may name the same things as the whole
      used.add("themes " + theme.id());
      ProblemReporter report = entry("themes", i, theme.id(), ids);
      report.translated(".label", theme.label());
    }
  }

  private void sources() {
    SourceRules rules = new SourceRules(data.mirrors());
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < data.sources().size(); i++) {
      Source source = data.sources().get(i);
      rules.check(source, entry("sources", i, source.id(), ids));
    }
  }

  private void actors() {
    Set<String> ids = new HashSet<>();
    Map<String, String> owners = new HashMap<>();
    for (int i = 0; i < data.actors().size(); i++) {
      Actor actor = data.actors().get(i);
      ProblemReporter report = entry("actors", i, actor.id(), ids);
      report.translated(".name", actor.name());
      report.translated(".role", actor.role());
      spellings.check(".role", actor.role(), actor.id(), report);
      if (!KINDS.contains(actor.kind())) {
        report.note(actor.kind().isEmpty() ? "" : ".kind", "check.kind", actor.kind());
      }
      if (!actor.country().isEmpty() && !isCountryCode(actor.country())) {
        report.error(".country", "check.country", actor.country());
      }
      claim(owners, actor, actor.id(), ".id", report);
      ProblemReporter.each(
          ".name", actor.name(), (member, name) -> claim(owners, actor, name, member, report));
      List<String> aliases = actor.aliases();
      for (int k = 0; k < aliases.size(); k++) {
        claim(owners, actor, aliases.get(k), ".aliases[" + k + "]", report);
      }
    }
  }

  /** Records whose name {@code name} is; it is an error if it is already another's. */
  private static void claim(
      Map<String, String> owners, Actor actor, String name, String member, ProblemReporter report) {
    String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), actor.id());
    if (owner != null && !owner.equals(actor.id())) {
      report.error(member, "check.alias", name, owner);
    }
  }

  private ProblemReporter entry(String registry, int index, String id, Set<String> ids) {
    ProblemReporter report = new ProblemReporter(sink, text, "$." + registry + "[" + index + "]");
    if (!id.isEmpty()) {
      if (!ids.add(id)) {
        report.error(".id", "check.duplicate-id", id);
      } else if (isComplete && !used.contains(registry + " " + id)) {
        report.note(".id", "check.unused", id);
      }
    }
    return report;
  }

  private static boolean isCountryCode(String code) {
    return code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
