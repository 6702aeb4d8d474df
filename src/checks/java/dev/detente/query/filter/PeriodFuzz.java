package dev.detente.query.filter;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Reads any bytes as periods. */
final class PeriodFuzz {

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] bytes) {
    AnyPeriod.hold(bytes);
  }
}
