package dev.detente.dataset;

import dev.detente.dataset.PackageReader.Package;
import dev.detente.model.Chronology;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The record that comes with the program: a package in two resources, as the build divides it. The
 * sources are read when one is asked for; most answers need none.
 */
final class BundledRecord {

  private static final String EVENTS = "events.json";
  private static final String SOURCES = "sources.json";

  private BundledRecord() {}

  /** Opens the record. */
  static Chronology open() {
    Package events = read(EVENTS, ProblemSink.STRICT);
    Registry registry = new Registry(events.themes(), BundledRecord::sources, events.actors());
    return new Package(
        events.title(), registry, events.themes(), List.of(), events.actors(), events.events());
  }

  /** Reads all of the record at once. */
  static Package read(ProblemSink sink) {
    Package events = read(EVENTS, sink);
    List<Source> sources = read(SOURCES, sink).sources();
    return new Package(
        events.title(),
        new Registry(events.themes(), sources, events.actors()),
        events.themes(),
        sources,
        events.actors(),
        events.events());
  }

  private static List<Source> sources() {
    return read(SOURCES, ProblemSink.STRICT).sources();
  }

  private static Package read(String resource, ProblemSink sink) {
    return PackageReader.read(text(resource), sink);
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
