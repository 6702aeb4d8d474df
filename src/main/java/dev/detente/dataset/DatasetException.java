package dev.detente.dataset;

/** Refuses a data file: it cannot be read, or what it says cannot be right. */
public final class DatasetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Refuses a file because of {@code problem}. */
  public DatasetException(Problem problem) {
    this(problem, null);
  }

  public DatasetException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /** Returns what is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
