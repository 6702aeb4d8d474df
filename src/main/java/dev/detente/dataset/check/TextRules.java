package dev.detente.dataset.check;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the texts of an event in a package: both languages give the same figures, and the note,
 * which tells what came later, names no day after the event's latest source. Of a text without a
 * language, or in another one, only the title is checked.
 */
final class TextRules {

  /** After these words a day limits a span; it is not when something happened. */
  private static final Set<String> LIMITS =
      Set.of(
          "to", "until", "till", "by", "before", "after", "from", "since", "إلى", "حتى", "بحلول",
          "قبل", "بعد", "من", "منذ", "لغاية");

  private final Registry registry;
  private final Spellings spellings;

  TextRules(Registry registry, Spellings spellings) {
    this.registry = registry;
    this.spellings = spellings;
  }

  /** Checks the texts of one event. */
  void check(Event event, ProblemReporter report) {
    Typography.capitals(".title", event.title(), report);
    spellings.check(".place.name", event.place().name(), "", report);
    Map<Language, Figures> title = text(".title", event.title(), report);
    Map<Language, Figures> summary = text(".summary", event.summary(), report);
    Map<Language, Figures> note = text(".note", event.note(), report);
    Optional<EventDate> lastPage = lastPage(event);
    if (lastPage.isPresent() && report.isRead(".date")) {
      for (Language language : Language.values()) {
        // a day that the title or summary names was announced, so it may lie ahead
        Set<String> announced = new HashSet<>(title.get(language).numbers());
        announced.addAll(summary.get(language).numbers());
        List<Figures.Day> told = new ArrayList<>(note.get(language).days());
        told.removeIf(day -> announced.contains(day.inYear()));
        later(".note." + language.code(), told, event.date().year(), lastPage.get(), report);
      }
    }
  }

  /** Checks one text; returns its figures in each language. */
  private Map<Language, Figures> text(String member, LocalizedText text, ProblemReporter report) {
    Typography.check(member, text, report);
    spellings.check(member, text, "", report);
    Map<Language, Figures> figures = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      figures.put(language, Figures.of(text.own(language)));
    }
    if (text.has(Language.EN) && text.has(Language.AR)) {
      for (Language language : Language.values()) {
        Set<String> lacking = figures.get(language).lacking(figures.get(language.other()));
        if (!lacking.isEmpty()) {
          report.note(
              member + "." + language.code(),
              "check.figures",
              String.join(", ", lacking),
              language.other().code());
        }
      }
    }
    return figures;
  }

  /** Returns the date of the event's latest source; empty if the date of any is not known. */
  private Optional<EventDate> lastPage(Event event) {
    Optional<EventDate> last = Optional.empty();
    for (String id : event.sources()) {
      try {
        EventDate page = EventDate.parse(registry.source(id).date());
        last = last.filter(other -> isAfter(other, page)).or(() -> Optional.of(page));
      } catch (ValueException e) {
        return Optional.empty();
      }
    }
    return last;
  }

  /** Tells whether a date ends later than another. */
  private static boolean isAfter(EventDate date, EventDate other) {
    return date.latest().isAfter(other.latest());
  }

  /** Notes the days that are later than the latest source, unless they only limit a span. */
  private static void later(
      String member, List<Figures.Day> days, int year, EventDate lastPage, ProblemReporter report) {
    for (Figures.Day day : days) {
      Optional<EventDate> date = day.orIn(year);
      boolean isLimit = LIMITS.contains(day.before().toLowerCase(Locale.ROOT));
      if (date.isPresent() && !isLimit && isAfter(date.get(), lastPage)) {
        report.note(member, "check.later", date.get().text(), lastPage.text());
      }
    }
  }
}
