package dev.detente.dataset;

import dev.detente.dataset.PackageReader.Package;
import dev.detente.model.Actor;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Lazy;
import dev.detente.model.LocalizedText;
import dev.detente.model.Registry;
import dev.detente.model.Source;
import dev.detente.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The record that comes with the program. The build divides it into resources, each of which is
 * read when something in it is asked for: {@code record.json} for its title and themes, {@code
 * events.jsonl}, {@code actors.jsonl}, {@code sources.json}, and {@code prose.json} for the longer
 * texts of the events.
 */
final class BundledRecord implements Chronology {

  private final Lazy<Package> head =
      new Lazy<>() {
        @Override
        protected Package make() {
          return read("record.json");
        }
      };
  private final Lazy<List<Event>> events =
      new Lazy<>() {
        @Override
        protected List<Event> make() {
          return readEvents();
        }
      };
  private final Lazy<List<Theme>> themes =
      new Lazy<>() {
        @Override
        protected List<Theme> make() {
          return head.get().themes();
        }
      };
  private final Lazy<List<Source>> sources =
      new Lazy<>() {
        @Override
        protected List<Source> make() {
          return read("sources.json").sources();
        }
      };
  private final Lazy<List<Actor>> actors =
      new Lazy<>() {
        @Override
        protected List<Actor> make() {
          return readActors();
        }
      };
  private final Registry registry = new Registry(themes, sources, actors);

  /** Begins to read the events, on a thread of its own; returns the record. */
  BundledRecord readAhead() {
    Thread reader =
        new Thread("record") {
          @Override
          public void run() {
            try {
              events.get();
            } catch (RuntimeException | Error e) {
              // whoever asks for the events reads them again, and is told
            }
          }
        };
    reader.setDaemon(true);
    reader.start();
    return this;
  }

  @Override
  public LocalizedText title() {
    return head.get().title();
  }

  @Override
  public Registry registry() {
    return registry;
  }

  @Override
  public boolean streamed() {
    return false;
  }

  @Override
  public void forEach(Consumer<Event> action) {
    for (Event event : events.get()) {
      action.accept(event);
    }
  }

  /** Returns all of it, as it would have been read from one file. */
  Package whole() {
    List<Optional<Event>> all = new ArrayList<>();
    for (Event event : events.get()) {
      all.add(Optional.of(event));
    }
    return new Package(title(), registry, themes.get(), sources.get(), actors.get(), all);
  }

  private static List<Event> readEvents() {
    BundledProse prose = new BundledProse();
    List<Event> events = new ArrayList<>();
    LineReader<Event> lines = lines("events.jsonl", new PlainEvents());
    for (Event event = lines.next(); event != null; event = lines.next()) {
      events.add(prose.tell(event));
    }
    return events;
  }

  private static List<Actor> readActors() {
    List<Actor> actors = new ArrayList<>();
    LineReader<Actor> lines = lines("actors.jsonl", new PlainActors());
    for (Actor actor = lines.next(); actor != null; actor = lines.next()) {
      actors.add(actor);
    }
    return actors;
  }

  private static <T> LineReader<T> lines(String resource, LineFormat<T> format) {
    byte[] bytes = Resources.bytes(resource);
    return new LineReader<>(resource, new Block(bytes, 0, bytes.length, false), format);
  }

  private static Package read(String resource) {
    return PackageReader.read(text(resource), ProblemSink.STRICT);
  }

  /** Returns the text of one of the resources. */
  static JsonText text(String resource) {
    byte[] bytes = Resources.bytes(resource);
    return JsonText.decode(resource, bytes, 0, bytes.length, new Location(1, 1), "$");
  }
}
