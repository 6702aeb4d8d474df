package dev.detente.spark;

import dev.detente.dataset.Reading;
import dev.detente.dataset.rows.OwnCounts;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Checks files in parts. Each part tells its problems and its ids; equal ids are brought together,
 * and those parts in which some are taken are checked again, knowing which.
 *
 * @param name what the user calls the files
 * @param groups what is read together, in order
 * @param reading how they are read
 * @param notes takes the problems
 * @param spark runs the tasks
 */
record PartedCheck(
    String name, List<FileGroup> groups, Reading reading, Reading.Notes notes, SparkContext spark) {

  private static final Collector<?, OwnCounts, ?> COUNTING =
      Collector.of(OwnCounts::new, (counts, event) -> {}, PartedCheck::joined);

  /** Hands on everything that is wrong, in the order of the files. */
  void run() {
    Joining<OwnCounts> joining = new Joining<>(COUNTING, notes);
    try {
      List<byte[]> outcomes = outcomes();
      for (int i = 0; i < outcomes.size(); i++) {
        joining.add(groups.get(i).first(), (FilePart.Outcome) Parcel.unpack(outcomes.get(i)));
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw PartedFiles.unreadable(name, e);
    }
    joining.account().conclude(name, reading.mapping(), notes);
    joining.whole().conclude(name, notes);
  }

  private static OwnCounts joined(OwnCounts one, OwnCounts later) {
    one.add(later);
    return one;
  }

  /** Returns what comes of each part. */
  private List<byte[]> outcomes() throws IOException, ReflectiveOperationException {
    List<byte[]> outcomes = new ArrayList<>();
    JavaRDD<Checked> checked =
        checked(groups, Collections.nCopies(groups.size(), new BitSet()))
            .persist(StorageLevel.DISK_ONLY());
    SortedMap<Integer, BitSet> taken;
    try {
      FirstOfParts.forEach(checked.map(Checked::outcome), (part, outcome) -> outcomes.add(outcome));
      taken = taken(checked);
    } finally {
      checked.unpersist();
    }
    List<Integer> again = List.copyOf(taken.keySet());
    FirstOfParts.forEach(
        checked(again.stream().map(groups::get).toList(), List.copyOf(taken.values()))
            .map(Checked::outcome),
        (index, outcome) -> outcomes.set(again.get(index), outcome));
    return outcomes;
  }

  private JavaRDD<Checked> checked(List<FileGroup> some, List<BitSet> taken) throws IOException {
    Task task =
        new Task(
            Parcel.pack(reading),
            new SerializableConfiguration(spark.hadoopConfiguration()),
            List.copyOf(taken));
    return PartedFiles.partitions(some, spark).mapPartitionsWithIndex(task::check, true);
  }

  /** Returns which ids of which parts an id before has taken. */
  private static SortedMap<Integer, BitSet> taken(JavaRDD<Checked> checked)
      throws IOException, ReflectiveOperationException {
    SortedMap<Integer, BitSet> taken = new TreeMap<>();
    FirstOfParts.forEach(
        JavaPairRDD.fromJavaRDD(checked.mapPartitionsWithIndex(PartedCheck::placesById, true))
            .groupByKey()
            .values()
            .mapPartitions(PartedCheck::allButFirst),
        (any, places) -> {
          for (long place : (long[]) Parcel.unpack(places)) {
            taken
                .computeIfAbsent((int) (place >> Integer.SIZE), part -> new BitSet())
                .set((int) place);
          }
        });
    return taken;
  }

  private static Iterator<Tuple2<Long, Long>> placesById(int part, Iterator<Checked> only) {
    long[] ids = only.next().ids();
    return IntStream.range(0, ids.length)
        .mapToObj(i -> new Tuple2<>(ids[i], (long) part << Integer.SIZE | i))
        .iterator();
  }

  /** Returns, packed, the places of all that are not the first of their group. */
  private static Iterator<byte[]> allButFirst(Iterator<Iterable<Long>> groups) throws IOException {
    LongStream.Builder others = LongStream.builder();
    while (groups.hasNext()) {
      long first = Long.MAX_VALUE;
      for (long place : groups.next()) {
        long later = Math.max(first, place);
        if (later < Long.MAX_VALUE) {
          others.add(later);
        }
        first = Math.min(first, place);
      }
    }
    return List.of(Parcel.pack(others.build().toArray())).iterator();
  }

  /**
   * What comes of a part.
   *
   * @param outcome what is wrong with it, packed
   * @param ids a hash of each id, in the order of the rows
   */
  private record Checked(byte[] outcome, long[] ids) implements Serializable {}

  /**
   * What executors do with a part.
   *
   * @param reading how it is read, packed
   * @param hadoop how files are found
   * @param taken of each part, which of its ids are known to be taken
   */
  private record Task(byte[] reading, SerializableConfiguration hadoop, List<BitSet> taken)
      implements Serializable {

    Iterator<Checked> check(int index, Iterator<FileGroup> group)
        throws IOException, ReflectiveOperationException {
      Ids ids = new Ids(taken.get(index));
      FilePart.Outcome outcome =
          group
              .next()
              .read(
                  (Reading) Parcel.unpack(reading),
                  (rows, lines, first) -> rows.check(lines, ids),
                  COUNTING,
                  hadoop.value());
      return List.of(new Checked(Parcel.pack(outcome), ids.hashes.build().toArray())).iterator();
    }
  }

  /** Gathers ids, and tells which are not taken. */
  private static final class Ids implements LongPredicate {

    private final LongStream.Builder hashes = LongStream.builder();
    private final BitSet taken;
    private int count;

    Ids(BitSet taken) {
      this.taken = taken;
    }

    @Override
    public boolean test(long hash) {
      hashes.add(hash);
      return !taken.get(count++);
    }
  }
}
