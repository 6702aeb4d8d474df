package dev.detente.model;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Reads any bytes as dates. */
final class DateFuzz {

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] bytes) {
    AnyDate.hold(bytes);
  }
}
