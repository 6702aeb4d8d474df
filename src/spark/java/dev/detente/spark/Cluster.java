package dev.detente.spark;

import dev.detente.cli.command.DataSource;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.RawLine;
import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import dev.detente.dataset.Reading;
import dev.detente.dataset.rows.Account;
import dev.detente.model.Chronology;
import dev.detente.model.Event;
import dev.detente.model.Language;
import dev.detente.model.ValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.SparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import scala.collection.Iterator;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Files that executors read in parts: what is gathered from them is gathered where they are read,
 * by the same command line, and joined here in the order of the files.
 */
final class Cluster implements DataSource {

  private static final int PATIENCE = 100;
  private static final String LIST = "list";
  private static final String HTML = "html";

  /** What is asked of files in parts. */
  private static final List<String> COMMANDS = List.of(LIST, "summary", "actors", "sources");

  private final SparkContext spark;
  private final RawLine line;
  private final Language language;

  /**
   * Makes a source.
   *
   * @param spark runs the tasks
   * @param line the command line that is run
   * @param language the language of texts
   */
  Cluster(SparkContext spark, RawLine line, Language language) {
    this.spark = spark;
    this.line = line;
    this.language = language;
  }

  @Override
  public Chronology open(String name, Reading reading, Reading.Notes notes) {
    requireAskedHere();
    List<FileParts.Placed> parts = FileParts.of(name, spark.hadoopConfiguration());
    return new Files(name, parts, new Question(line.given(), language, reading), notes);
  }

  /** Refuses what is for one machine. */
  private void requireAskedHere() {
    String command = line.syntax().name();
    if (!COMMANDS.contains(command)) {
      throw ValueException.malformed("cluster.command", command, String.join(" ", COMMANDS));
    }
    if (line.value(OutputOptions.FORMAT).map(HTML::equalsIgnoreCase).orElse(false)) {
      throw ValueException.malformed("cluster.html");
    }
    boolean all = line.value(OutputOptions.LIMIT).isEmpty() && !line.has(OutputOptions.COUNT);
    if (command.equals(LIST) && all) {
      throw ValueException.malformed("cluster.list");
    }
  }

  @Override
  public void check(String name, Reading reading, Consumer<Problem> problems) {
    requireAskedHere();
  }

  @Override
  public boolean isNoted() {
    return false;
  }

  @Override
  public void close() {
    // whoever made the context stops it
  }

  /** The events of the files. */
  private final class Files implements Chronology {

    private final String name;
    private final List<FileParts.Placed> parts;
    private final Question question;
    private final Reading.Notes notes;

    Files(String name, List<FileParts.Placed> parts, Question question, Reading.Notes notes) {
      this.name = name;
      this.parts = parts;
      this.question = question;
      this.notes = notes;
    }

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
      Joining<A> joining = new Joining<>(gathering);
      try {
        inOrder((part, outcome) -> joining.add(part, outcome, notes));
      } catch (IOException | ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      joining.account.conclude(name, question.reading().mapping(), notes);
      return gathering.finisher().apply(joining.whole);
    }

    /** Hands on what comes of the parts, in their order, as soon as it is there. */
    private void inOrder(Taking taking) throws IOException, ReflectiveOperationException {
      BlockingQueue<Tuple2<Object, byte[]>> done = new LinkedBlockingQueue<>();
      SimpleFutureAction<BoxedUnit> job = submit(done);
      Map<Integer, byte[]> waiting = new HashMap<>();
      try {
        for (int next = 0; next < parts.size(); ) {
          Tuple2<Object, byte[]> result = done.poll(PATIENCE, TimeUnit.MILLISECONDS);
          if (result != null) {
            waiting.put((Integer) result._1(), result._2());
          } else if (job.isCompleted() && done.isEmpty()) {
            throw failure(job);
          }
          for (; waiting.containsKey(next); next++) {
            Object outcome = Parcel.unpack(waiting.remove(next));
            taking.take(parts.get(next).part(), (FilePart.Outcome) outcome);
          }
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      } finally {
        job.cancel();
      }
    }

    private SimpleFutureAction<BoxedUnit> submit(BlockingQueue<Tuple2<Object, byte[]>> done)
        throws IOException {
      List<Tuple2<FilePart, Seq<String>>> placed = new ArrayList<>();
      List<Object> indices = new ArrayList<>();
      for (FileParts.Placed part : parts) {
        indices.add(placed.size());
        placed.add(new Tuple2<>(part.part(), sequence(part.hosts())));
      }
      ClassTag<FilePart> tag = ClassTag$.MODULE$.apply(FilePart.class);
      RDD<FilePart> all = spark.makeRDD(sequence(placed), tag);
      return spark.submitJob(
          all,
          new Task(
              Parcel.pack(question), new SerializableConfiguration(spark.hadoopConfiguration())),
          sequence(indices),
          new AbstractFunction2<Object, byte[], BoxedUnit>() {
            @Override
            public BoxedUnit apply(Object index, byte[] outcome) {
              done.add(new Tuple2<>(index, outcome));
              return BoxedUnit.UNIT;
            }
          },
          new AbstractFunction0<BoxedUnit>() {
            @Override
            public BoxedUnit apply() {
              return BoxedUnit.UNIT;
            }
          });
    }

    private RuntimeException failure(SimpleFutureAction<BoxedUnit> job) {
      Throwable cause = job.value().get().failed().get();
      return new DatasetException(
          Problem.ofFile(name, "data.unreadable", String.valueOf(cause.getMessage())), cause);
    }

    private static <T> Seq<T> sequence(List<T> list) {
      return CollectionConverters.asScala(list).toSeq();
    }
  }

  /** Takes what came of a part. */
  private interface Taking {
    void take(FilePart part, FilePart.Outcome outcome);
  }

  /** Joins what comes of the parts. */
  private static final class Joining<A> {

    private final Collector<? super Event, A, ?> gathering;
    private A whole;
    private Account account = Account.NONE;

    Joining(Collector<? super Event, A, ?> gathering) {
      this.gathering = gathering;
      this.whole = gathering.supplier().get();
    }

    // a part was gathered by the same command
    @SuppressWarnings("unchecked")
    void add(FilePart part, FilePart.Outcome outcome, Reading.Notes notes) {
      if (part.isFirst()) {
        account = account.inNextFile();
      }
      outcome.notes().forEach(notes::note);
      if (outcome.refusal().isPresent()) {
        throw outcome.refusal().get().at(account.end());
      }
      if (outcome.gathered().isPresent()) {
        whole = gathering.combiner().apply(whole, (A) outcome.gathered().get());
      }
      account = account.and(outcome.account());
    }
  }

  /** Reads a part, in an executor. */
  private static final class Task extends AbstractFunction1<Iterator<FilePart>, byte[]>
      implements java.io.Serializable {

    private static final long serialVersionUID = 1;

    private final byte[] question;
    private final SerializableConfiguration hadoop;

    Task(byte[] question, SerializableConfiguration hadoop) {
      this.question = question;
      this.hadoop = hadoop;
    }

    @Override
    public byte[] apply(Iterator<FilePart> parts) {
      try {
        Question asked = (Question) Parcel.unpack(question);
        Configuration configuration = hadoop.value();
        return Parcel.pack(parts.next().read(asked.reading(), asked.gathering(), configuration));
      } catch (IOException | ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
