package dev.detente.cli.process;

/** All exit codes; from 70 on they are those of BSD's {@code sysexits.h}. */
public enum ExitCode {
  /** All went well, even if nothing matched. */
  OK(0),
  /** No such name or id; or nothing matched, and {@code --exit-status} asked to be told. */
  NOT_FOUND(1),
  /** The command line cannot be understood. */
  USAGE(2),
  /** The data cannot be read, or is not valid. */
  DATA(3),
  /** A defect of this program, or memory that does not suffice. */
  INTERNAL(70),
  /** The output could not be written. */
  OUTPUT(74);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
