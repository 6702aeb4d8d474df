package dev.detente.query.names;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Reads any bytes as names. */
final class NameFuzz {

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] bytes) {
    AnyName.hold(bytes);
  }
}
