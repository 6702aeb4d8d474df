package dev.detente;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes, for ten minutes a target: {@code -Dtest=Fuzz#file}. */
final class Fuzz {

  private static final String TIME = "10m";

  @FuzzTest(maxDuration = TIME)
  void cells(byte[] bytes) {
    FuzzTarget.CELLS.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void date(byte[] bytes) {
    FuzzTarget.DATE.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void dateSpelling(byte[] bytes) {
    FuzzTarget.DATE_SPELLING.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void file(byte[] bytes) {
    FuzzTarget.FILE.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void line(byte[] bytes) {
    FuzzTarget.LINE.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void map(byte[] bytes) {
    FuzzTarget.MAP.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void name(byte[] bytes) {
    FuzzTarget.NAME.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void period(byte[] bytes) {
    FuzzTarget.PERIOD.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void table(byte[] bytes) {
    FuzzTarget.TABLE.hold(bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void template(byte[] bytes) {
    FuzzTarget.TEMPLATE.hold(bytes);
  }
}
