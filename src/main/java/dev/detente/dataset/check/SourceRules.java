package dev.detente.dataset.check;

import dev.detente.model.EventDate;
import dev.detente.model.Source;
import dev.detente.model.ValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the sources of a package: readers must be able to identify, find and trust the page. */
final class SourceRules {

  private final List<String> mirrors;

  /** The ids of the sources by the page that their address leads to. */
  private final Map<String, String> pages = new HashMap<>();

  /** Makes the rules of an editor who does not want pages of the hosts {@code mirrors}. */
  SourceRules(List<String> mirrors) {
    this.mirrors = mirrors;
  }

  /** Checks one source. */
  void check(Source source, ProblemReporter report) {
    report.missing("title", source.title().isEmpty());
    report.missing("publisher", source.publisher().isEmpty());
    report.missing("date", source.date().isEmpty());
    report.missing("lang", source.language().isEmpty());
    Typography.capitals(".title", source.title(), report);
    date(source, report);
    if (!source.url().isEmpty()) {
      Optional<WebAddress> address = WebAddress.of(source.url());
      if (address.isPresent()) {
        address(address.get(), source.id(), report);
      } else {
        report.error(".url", "check.url", source.url());
      }
    }
  }

  private static void date(Source source, ProblemReporter report) {
    if (!source.date().isEmpty()) {
      try {
        EventDate.parse(source.date());
      } catch (ValueException e) {
        report.error(".date", e.message().key(), e.message().arguments().toArray(new String[0]));
      }
    }
  }

  private void address(WebAddress address, String id, ProblemReporter report) {
    String earlier = pages.putIfAbsent(address.page(), id);
    if (earlier != null) {
      report.note(".url", "check.same-page", earlier);
    }
    for (String parameter : address.tracking()) {
      report.note(".url", "check.tracking", parameter);
    }
    if (!address.isSecure()) {
      report.note(".url", "check.https", address.host());
    }
    if (mirrors.stream().anyMatch(address::isOf)) {
      report.note(".url", "check.mirror", address.host());
    }
  }
}
