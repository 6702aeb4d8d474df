package dev.detente.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Brings the first element of each partition to the driver: in order, and each as soon as it is
 * there, so that no more are held than wait for one before. Ends the job when one is refused.
 */
final class FirstOfParts {

  private static final int PATIENCE = 100;

  private FirstOfParts() {}

  /** Takes an element. */
  interface Taking {
    void take(int partition, byte[] element) throws IOException, ReflectiveOperationException;
  }

  /**
   * Hands on the elements.
   *
   * @throws IOException if the job fails
   */
  static void forEach(JavaRDD<byte[]> elements, Taking taking)
      throws IOException, ReflectiveOperationException {
    BlockingQueue<Tuple2<Integer, byte[]>> done = new LinkedBlockingQueue<>();
    SimpleFutureAction<BoxedUnit> job = submit(elements, done);
    Map<Integer, byte[]> waiting = new HashMap<>();
    try {
      for (int next = 0; next < elements.getNumPartitions(); ) {
        Tuple2<Integer, byte[]> result = done.poll(PATIENCE, TimeUnit.MILLISECONDS);
        if (result != null) {
          waiting.put(result._1(), result._2());
        } else if (job.isCompleted() && done.isEmpty()) {
          throw new IOException(job.value().get().failed().get());
        }
        for (; waiting.containsKey(next); next++) {
          byte[] element = waiting.remove(next);
          if (element.length > 0) {
            taking.take(next, element);
          }
        }
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      job.cancel();
    }
  }

  private static SimpleFutureAction<BoxedUnit> submit(
      JavaRDD<byte[]> elements, BlockingQueue<Tuple2<Integer, byte[]>> done) {
    List<Object> partitions = new ArrayList<>();
    for (int i = 0; i < elements.getNumPartitions(); i++) {
      partitions.add(i);
    }
    return elements
        .rdd()
        .context()
        .submitJob(
            elements.rdd(),
            new First(),
            CollectionConverters.asScala(partitions).toSeq(),
            new AbstractFunction2<Object, byte[], BoxedUnit>() {
              @Override
              public BoxedUnit apply(Object partition, byte[] element) {
                done.add(new Tuple2<>((Integer) partition, element));
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

  /** Takes the first; that of no partition has no bytes. */
  private static final class First extends AbstractFunction1<Iterator<byte[]>, byte[]>
      implements Serializable {

    private static final long serialVersionUID = 1;

    @Override
    public byte[] apply(Iterator<byte[]> elements) {
      return elements.hasNext() ? elements.next() : new byte[0];
    }
  }
}
