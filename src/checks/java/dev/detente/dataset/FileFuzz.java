package dev.detente.dataset;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Reads any bytes as files of events. */
final class FileFuzz {

  @FuzzTest(maxDuration = "10m")
  void bytes(byte[] bytes) {
    AnyFile.hold(bytes);
  }
}
