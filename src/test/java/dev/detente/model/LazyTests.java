package dev.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Makes values when they are asked for. */
final class LazyTests {

  @Test
  void makesItsValueOnce() {
    List<String> made = new ArrayList<>();
    Lazy<Object> lazy = lazy(() -> made.add("made"));
    assertEquals(List.of(), made);

    Object first = lazy.get();

    assertSame(first, lazy.get());
    assertEquals(List.of("made"), made);
  }

  @Test
  void triesAgainWhereItFailed() {
    List<String> tries = new ArrayList<>();
    Lazy<Object> lazy =
        lazy(
            () -> {
              tries.add("try");
              if (tries.size() == 1) {
                throw new IllegalStateException("the first");
              }
            });

    assertThrows(IllegalStateException.class, lazy::get);

    assertSame(lazy.get(), lazy.get());
    assertEquals(2, tries.size());
  }

  @Test
  void makesItsValueOnceForSeveralThreads() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    List<String> made = new ArrayList<>();
    Lazy<Object> lazy =
        lazy(
            () -> {
              made.add("made");
              begun.countDown();
              await(asked);
            });
    Thread first = new Thread(lazy::get);
    first.start();
    await(begun);
    List<Object> seen = new ArrayList<>();
    Thread second = new Thread(() -> seen.add(lazy.get()));
    second.start();
    asked.countDown();
    first.join();
    second.join();

    assertEquals(List.of("made"), made);
    assertSame(lazy.get(), seen.get(0));
  }

  @Test
  void holdsWhatIsThere() {
    assertEquals("x", Lazy.of("x").get());
  }

  private static Lazy<Object> lazy(Runnable action) {
    return new Lazy<>() {
      @Override
      protected Object make() {
        action.run();
        return new Object();
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
