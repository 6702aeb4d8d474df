package dev.detente.spark;

import dev.detente.cli.command.SpooledEvents;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Gathering;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * The events of files that are read in parts: what is gathered from them is gathered where they are
 * read, by the same command, and joined here in the order of the files.
 *
 * @param name what the user calls them
 * @param groups what is read together, in order
 * @param question what is asked where they are read
 * @param notes takes what is worth knowing
 * @param folder where the rows of a list are written, if not here
 * @param spark runs the tasks
 */
record PartedFiles(
    String name,
    List<FileGroup> groups,
    Question question,
    Reading.Notes notes,
    Optional<OutputFolder> folder,
    SparkContext spark)
    implements Chronology {

  @Override
  public boolean streamed() {
    return true;
  }

  @Override
  public void forEach(Consumer<Event> action) {
    throw new UnsupportedOperationException("events are not brought together");
  }

  @Override
  public <A, R> R gather(Collector<? super Event, A, R> gathering) {
    Joining<A> joining = new Joining<>(gathering, notes);
    try {
      FirstOfParts.forEach(
          outcomes(Gathering.unwatched(joining.whole())),
          (index, packed) ->
              joining.add(groups.get(index).first(), (FilePart.Outcome) Parcel.unpack(packed)));
    } catch (IOException | ReflectiveOperationException e) {
      throw unreadable(name, e);
    }
    joining.account().conclude(name, question.reading().mapping(), notes);
    return gathering.finisher().apply(joining.whole());
  }

  static DatasetException unreadable(String name, Exception e) {
    return new DatasetException(
        Problem.ofFile(name, "data.unreadable", String.valueOf(e.getMessage())), e);
  }

  /** Returns what comes of each part, packed, as the first of its partition. */
  private JavaRDD<byte[]> outcomes(Object gathered) throws IOException {
    Task task =
        new Task(Parcel.pack(question), new SerializableConfiguration(spark.hadoopConfiguration()));
    JavaRDD<FileGroup> all = partitions(groups, spark);
    return folder.isPresent() && gathered instanceof SpooledEvents events
        ? folder
            .get()
            .take(all.mapPartitionsWithIndex(task::write, true), events.order())
            .filter(piece -> !piece.isRow())
            .map(Piece::bytes)
        : all.map(task::read);
  }

  /** Returns the groups, a partition each, to be read where they are stored. */
  static JavaRDD<FileGroup> partitions(List<FileGroup> groups, SparkContext spark) {
    if (groups.isEmpty()) {
      // of nothing Spark would make a partition
      return new JavaSparkContext(spark).emptyRDD();
    }
    List<Tuple2<FileGroup, Seq<String>>> placed = new ArrayList<>();
    for (FileGroup group : groups) {
      placed.add(new Tuple2<>(group, sequence(group.hosts())));
    }
    return spark
        .makeRDD(sequence(placed), ClassTag$.MODULE$.<FileGroup>apply(FileGroup.class))
        .toJavaRDD();
  }

  private static <T> Seq<T> sequence(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  /**
   * What executors do with a group.
   *
   * @param question what is asked, packed
   * @param hadoop how files are found
   */
  private record Task(byte[] question, SerializableConfiguration hadoop) implements Serializable {

    byte[] read(FileGroup group) throws IOException, ReflectiveOperationException {
      return Parcel.pack(outcome(group));
    }

    /** Reads a group, and returns what is to be known of it, then its rows. */
    Iterator<Piece> write(int index, Iterator<FileGroup> group)
        throws IOException, ReflectiveOperationException {
      FilePart.Outcome outcome = outcome(group.next());
      Piece known = new Piece(null, Parcel.pack(outcome));
      Object events = Gathering.unwatched(outcome.gathered().orElseThrow());
      return new Joined(List.of(known).iterator(), new WrittenRows((SpooledEvents) events, index));
    }

    private FilePart.Outcome outcome(FileGroup group)
        throws IOException, ReflectiveOperationException {
      Question asked = (Question) Parcel.unpack(question);
      return outcome(group, asked.reading(), asked.gathering());
    }

    private <A> FilePart.Outcome outcome(
        FileGroup group, Reading reading, Collector<? super Event, A, ?> gathering)
        throws IOException {
      return group.read(
          reading,
          (rows, lines, first) -> rows.share(lines, first, gathering),
          gathering,
          hadoop.value());
    }
  }

  private record Joined(Iterator<Piece> first, Iterator<Piece> then) implements Iterator<Piece> {
    @Override
    public boolean hasNext() {
      return first.hasNext() || then.hasNext();
    }

    @Override
    public Piece next() {
      return first.hasNext() ? first.next() : then.next();
    }
  }
}
