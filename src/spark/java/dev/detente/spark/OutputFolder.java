package dev.detente.spark;

import dev.detente.model.ValueException;
import dev.detente.query.Order;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * The output of a list as a folder of parts, which are that of one machine, put together by their
 * names. What the driver writes is the first part; the others are written where their rows are,
 * when the driver has come to its end.
 */
final class OutputFolder extends Writer {

  private static final String LINE_END = "\n";

  private final String path;
  private final JavaSparkContext spark;
  private final StringBuilder head = new StringBuilder();
  private Optional<JavaRDD<Piece>> rows = Optional.empty();
  private Order<?> order = Order.ofFile();

  OutputFolder(String path, SparkContext spark) {
    this.path = path;
    this.spark = new JavaSparkContext(spark);
  }

  /** Refuses a folder that there is. */
  void requireNew() {
    try {
      Path folder = new Path(path);
      if (folder.getFileSystem(spark.hadoopConfiguration()).exists(folder)) {
        throw ValueException.malformed("cluster.exists", path);
      }
    } catch (IOException e) {
      // writing it will tell
    }
  }

  /**
   * Takes what is to be written behind what the driver writes.
   *
   * @param pieces rows, and what else came of the parts
   * @param wanted the order of the rows
   * @return the same pieces, which are made once
   */
  JavaRDD<Piece> take(JavaRDD<Piece> pieces, Order<?> wanted) {
    JavaRDD<Piece> kept = pieces.persist(StorageLevel.DISK_ONLY());
    rows = Optional.of(kept);
    order = wanted;
    return kept;
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    head.append(chars, offset, length);
  }

  /** Writes the folder: all has been said by then, and nothing was wrong. */
  @Override
  public void flush() throws IOException {
    JavaRDD<String> lines = spark.emptyRDD();
    if (rows.isPresent()) {
      JavaRDD<Piece> sorted = rows.get().filter(Piece::isRow);
      if (!order.keys().isEmpty()) {
        sorted =
            sorted
                .keyBy(Piece::place)
                .sortByKey(Place.InOrder.of(order), true, sorted.getNumPartitions())
                .values();
      }
      lines = sorted.map(Piece::text);
    }
    if (head.length() > 0) {
      String first = head.substring(0, head.length() - LINE_END.length());
      lines = spark.parallelize(List.of(first), 1).union(lines);
    }
    try {
      lines.saveAsTextFile(path);
    } catch (RuntimeException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    } finally {
      rows.ifPresent(JavaRDD::unpersist);
    }
  }

  @Override
  public void close() {
    // the folder is whole
  }
}
