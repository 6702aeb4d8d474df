package dev.detente.spark;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.InvalidInputException;
import org.apache.spark.SparkContext;

/**
 * Divides files into parts as Hadoop does: by the blocks they are stored in, those compressed not.
 */
final class FileParts extends FileInputFormat<Void, Void> {

  private FileParts() {}

  /**
   * Divides the files that {@code name} stands for: a file, a folder, or a pattern of these.
   *
   * @return parts in the order of files by their paths, and of the parts in each; small files are
   *     together
   * @throws DatasetException if there are no such files
   */
  static List<FileGroup> of(String name, SparkContext spark) {
    try {
      Job job = Job.getInstance(spark.hadoopConfiguration());
      Path given = new Path(name);
      setInputPaths(job, given);
      List<FileSplit> splits = new ArrayList<>();
      for (InputSplit split : new FileParts().getSplits(job)) {
        splits.add((FileSplit) split);
      }
      splits.sort(
          Comparator.comparing((FileSplit split) -> split.getPath().toString())
              .thenComparing(FileSplit::getStart));
      TreeMap<String, Long> lengths = new TreeMap<>();
      for (FileSplit split : splits) {
        lengths.merge(split.getPath().toString(), split.getStart() + split.getLength(), Math::max);
      }
      List<FileGroup> parts = new ArrayList<>();
      for (FileSplit split : splits) {
        String path = split.getPath().toString();
        parts.add(
            new FileGroup(
                List.of(
                    new FilePart(
                        path,
                        lengths.size() == 1 ? name : shown(split.getPath(), given),
                        split.getStart(),
                        split.getStart() + split.getLength(),
                        lengths.get(path))),
                List.of(split.getLocations())));
      }
      return together(parts, spark);
    } catch (InvalidInputException e) {
      throw new DatasetException(Problem.ofFile(name, "data.missing"), e);
    } catch (IOException | IllegalArgumentException e) {
      throw new DatasetException(
          Problem.ofFile(name, "data.unreadable", String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * Puts small files together, by the measures that Spark has for its own: what opening one costs,
   * and no more in a group than leaves something to do for each core.
   */
  private static List<FileGroup> together(List<FileGroup> parts, SparkContext spark) {
    long opening = spark.conf().getSizeAsBytes("spark.files.openCostInBytes", "4m");
    long most = spark.conf().getSizeAsBytes("spark.files.maxPartitionBytes", "128m");
    long all = 0;
    for (FileGroup part : parts) {
      all += opening + part.first().size();
    }
    most = Math.min(most, Math.max(opening, all / spark.defaultParallelism()));
    List<FileGroup> groups = new ArrayList<>();
    long left = 0;
    for (FileGroup part : parts) {
      long cost = opening + part.first().size();
      boolean whole = part.first().isWhole();
      if (!whole || cost > left) {
        groups.add(new FileGroup(new ArrayList<>(), part.hosts()));
        left = whole ? most : 0;
      }
      groups.get(groups.size() - 1).parts().addAll(part.parts());
      left -= cost;
    }
    return groups;
  }

  /** Returns what a file is called, one of several: with a scheme if the user gave one. */
  private static String shown(Path file, Path given) {
    URI address = file.toUri();
    return given.toUri().getScheme() == null ? address.getPath() : address.toString();
  }

  @Override
  protected boolean isSplitable(JobContext job, Path file) {
    return new CompressionCodecFactory(job.getConfiguration()).getCodec(file) == null;
  }

  @Override
  public RecordReader<Void, Void> createRecordReader(InputSplit split, TaskAttemptContext task) {
    throw new UnsupportedOperationException("parts are read by FilePart");
  }
}
