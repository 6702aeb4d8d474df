package dev.detente.dataset;

import dev.detente.dataset.PackageReader.Package;
import dev.detente.model.Event;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The record that comes with the program: a package that the build divides into three resources,
 * {@code events.json}, {@code sources.json} and {@code prose.json}. The last two, most of its size,
 * are read when something in them is asked for; most answers need neither.
 */
final class BundledRecord {

  private BundledRecord() {}

  /** Opens the record; its package lists no sources, its registry does. */
  static Package open() {
    Package events = PackageReader.read(text("events.json"), ProblemSink.STRICT);
    BundledProse prose = new BundledProse();
    List<Optional<Event>> told = new ArrayList<>(events.events().size());
    for (Optional<Event> event : events.events()) {
      told.add(event.isPresent() ? Optional.of(prose.tell(event.get())) : event);
    }
    return new Package(
        events.title(),
        new Registry(events.themes(), BundledRecord::sources, events.actors()),
        events.themes(),
        List.of(),
        events.actors(),
        told);
  }

  /** Returns the sources. */
  static List<Source> sources() {
    return PackageReader.read(text("sources.json"), ProblemSink.STRICT).sources();
  }

  /** Returns the text of one of the resources. */
  static JsonText text(String resource) {
    try (InputStream in = BundledRecord.class.getResourceAsStream(resource)) {
      byte[] bytes = in.readAllBytes();
      return JsonText.decode(resource, bytes, 0, bytes.length, new Location(1, 1), "$");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
