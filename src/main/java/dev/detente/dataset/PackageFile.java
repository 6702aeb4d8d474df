package dev.detente.dataset;

import dev.detente.dataset.json.FileShape;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.json.JsonText;
import dev.detente.dataset.json.ProblemSink;
import dev.detente.dataset.read.PackageReader;
import dev.detente.dataset.rows.RowReader;
import dev.detente.model.Chronology;
import dev.detente.model.ChronologyInMemory;
import dev.detente.model.Event;
import dev.detente.model.MemberNames;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that is one document. One that calls itself {@code detente/1} is read strictly. The events
 * of any other are read as rows, and its registries as far as they can be.
 *
 * @param name the name of the file
 * @param text the document
 * @param bytes the document as it was written
 */
record PackageFile(String name, JsonText text, Block bytes) {

  /** Takes all of a file. */
  static PackageFile of(FileWindow file) {
    Location start = file.here();
    Block block = file.whole();
    int length = block.to() - block.from();
    JsonText text = JsonText.decode(file.file(), block.bytes(), block.from(), length, start, "$");
    return new PackageFile(file.file(), text, block);
  }

  /** Tells whether it is in the format of this program, whichever version. */
  boolean isOurs() {
    return RowReader.format(text, bytes).startsWith(MemberNames.FORMAT_NAME);
  }

  /** Reads the record. */
  Chronology read(Reading reading, Reading.Notes notes) {
    boolean ours = isOurs();
    if (ours && reading.isAsItIs()) {
      return PackageReader.read(text, ProblemSink.STRICT).chronology();
    }
    PackageReader.Package declared = PackageReader.declared(text);
    List<Event> events =
        rows(reading, notes)
            .gather(Collectors.mapping(Event::held, Collectors.toCollection(ArrayList::new)));
    return new ChronologyInMemory(
        ours ? MemberNames.FORMAT_1 : "",
        declared.title(),
        declared.edition(),
        declared.registry(),
        events);
  }

  /** Returns a reader of the events as rows. */
  RowReader rows(Reading reading, Reading.Notes notes) {
    FileWindow again =
        new FileWindow(
            new ByteArrayInputStream(bytes.bytes(), bytes.from(), bytes.to() - bytes.from()),
            name,
            text.start());
    return new RowReader(again, FileShape.PACKAGE, reading, notes);
  }
}
