package dev.detente.dataset.check;

import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.ValueException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold of the texts of an event in a package: both languages tell the same figures, and
 * no day is told that is later than its pages. Of a text in no language, or in another one, only
 * the title is judged.
 */
final class TextRules {

  /** After these a day is the end of a span, not that of a deed. */
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
    text(".title", event.title(), report);
    text(".summary", event.summary(), report);
    text(".note", event.note(), report);
    spellings.check(".place.name", event.place().name(), "", report);
    if (report.isRead(".date")) {
      lastPage(event).ifPresent(last -> later(event, last, report));
    }
  }

  private void text(String member, LocalizedText text, ProblemReporter report) {
    Typography.check(member, text, report);
    spellings.check(member, text, "", report);
    if (text.has(Language.EN) && text.has(Language.AR)) {
      figures(member, text, Language.EN, report);
      figures(member, text, Language.AR, report);
    }
  }

  /** Notes the figures that the text in {@code language} lacks, and the other one has. */
  private static void figures(String member, LocalizedText text, Language language, ProblemReporter report) {
    Set<String> lacking = new TreeSet<>(Figures.of(text.own(language.other())).numbers());
    lacking.removeAll(Figures.of(text.own(language)).numbers());
    if (!lacking.isEmpty()) {
      report.note(
          member + "." + language.code(),
          "check.figures",
          String.join(", ", lacking),
          language.other().code());
    }
  }

  /** Returns the date of the last page of the event; empty if that of one is not known. */
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

  /** Tells whether a date is over later than another. */
  private static boolean isAfter(EventDate date, EventDate other) {
    return date.latest().isAfter(other.latest());
  }

  /**
   * Notes the days in the event's note that are later than the last page: what came later is told
   * there. A day that title or summary name was announced, and so may lie ahead.
   */
  private static void later(Event event, EventDate lastPage, ProblemReporter report) {
    for (Language language : Language.values()) {
      Set<String> announced = new HashSet<>(Figures.of(event.title().own(language)).numbers());
      announced.addAll(Figures.of(event.summary().own(language)).numbers());
      for (Figures.Day day : Figures.of(event.note().own(language)).days()) {
        Optional<EventDate> date = day.orIn(event.date().year());
        if (date.isPresent()
            && isAfter(date.get(), lastPage)
            && !announced.contains(day.inYear())
            && !LIMITS.contains(day.before().toLowerCase(Locale.ROOT))) {
          String member = ".note." + language.code();
          report.note(member, "check.later", date.get().text(), lastPage.text());
        }
      }
    }
  }
}
