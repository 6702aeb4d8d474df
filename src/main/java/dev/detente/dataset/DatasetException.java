package dev.detente.dataset;

/** Refuses a data file that cannot be read or is not valid. */
public final class DatasetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;
  private final boolean ofRow;

  /** Refuses a file because of {@code problem}. */
  public DatasetException(Problem problem) {
    this(problem, null);
  }

  public DatasetException(Problem problem, Throwable cause) {
    this(problem, cause, false);
  }

  private DatasetException(Problem problem, Throwable cause, boolean ofRow) {
    super(problem.toString(), cause);
    this.problem = problem;
    this.ofRow = ofRow;
  }

  /** Refuses a file because of one of its rows, which could be skipped. */
  public static DatasetException ofRow(Problem problem) {
    return new DatasetException(problem, null, true);
  }

  /** Tells whether the file could be read if one row were skipped. */
  public boolean isOfRow() {
    return ofRow;
  }

  /** Returns what is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
