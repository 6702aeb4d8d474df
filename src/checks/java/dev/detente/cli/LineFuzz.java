package dev.detente.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Reads any bytes as command lines. */
final class LineFuzz {

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] bytes) {
    AnyLine.hold(bytes);
  }
}
