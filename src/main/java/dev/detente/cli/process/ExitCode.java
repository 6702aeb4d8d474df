package dev.detente.cli.process;

/** The exit codes; from 70 on they follow BSD's {@code sysexits.h}. */
public enum ExitCode {
  /** Success, even if nothing matched. */
  OK(0),
  /** An unknown name or id; or nothing matched, with {@code --exit-status}. */
  NOT_FOUND(1),
  /** The command line cannot be understood. */
  USAGE(2),
  /** The data cannot be read, or is invalid. */
  DATA(3),
  /** A defect of this program, or not enough memory. */
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
