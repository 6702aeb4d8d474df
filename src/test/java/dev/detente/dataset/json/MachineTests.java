package dev.detente.dataset.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that what is read at once is bounded by the memory, on any number of processors. */
final class MachineTests {

  @ParameterizedTest
  @CsvSource({"1,8,1", "2,8,1", "2,32,2", "32,32,2", "32,128,8", "32,4096,32", "256,1024,64"})
  void hasNoMoreWorkersThanMemoryFor(int processors, long megabytes, int workers) {
    Machine machine = new Machine(processors, megabytes << 20);

    assertEquals(workers, machine.workers());
    assertEquals(4L * workers << 20, machine.mostWaiting());
    assertEquals(Math.min(megabytes << 19, Integer.MAX_VALUE - 8), machine.largestValue());
  }
}
