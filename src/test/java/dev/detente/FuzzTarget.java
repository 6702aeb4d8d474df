package dev.detente;

import dev.detente.cli.AnyLine;
import dev.detente.dataset.AnyFile;
import dev.detente.dataset.AnyMap;
import dev.detente.dataset.AnyTable;
import dev.detente.dataset.AnyTemplate;
import dev.detente.dataset.rows.AnyCells;
import dev.detente.dataset.rows.AnyDateSpelling;
import dev.detente.model.AnyDate;
import dev.detente.query.filter.AnyPeriod;
import dev.detente.query.names.AnyName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is read from any bytes, and what must hold of it. */
enum FuzzTarget {
  CELLS("cells", AnyCells::hold),
  DATE("date", AnyDate::hold),
  DATE_SPELLING("dateSpelling", AnyDateSpelling::hold),
  FILE("file", AnyFile::hold),
  LINE("line", AnyLine::hold),
  MAP("map", AnyMap::hold),
  NAME("name", AnyName::hold),
  PERIOD("period", AnyPeriod::hold),
  TABLE("table", AnyTable::hold),
  TEMPLATE("template", AnyTemplate::hold);

  private static final Path SEEDS = Path.of("src/test/resources/dev/detente/FuzzInputs");

  private final String label;
  private final Consumer<byte[]> law;

  FuzzTarget(String label, Consumer<byte[]> law) {
    this.label = label;
    this.law = law;
  }

  /** Asserts what must hold of {@code bytes}. */
  void hold(byte[] bytes) {
    law.accept(bytes);
  }

  /** Returns what fuzzing begins with, and what it once found, where the fuzzer looks for it. */
  List<Path> seeds() {
    try (Stream<Path> files = Files.list(SEEDS.resolve(label))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
