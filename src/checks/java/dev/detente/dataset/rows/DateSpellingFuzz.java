package dev.detente.dataset.rows;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Reads any bytes as dates in the spellings of others, and puts dates together of their parts. */
final class DateSpellingFuzz {

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] bytes) {
    AnyDateSpelling.hold(bytes);
  }
}
