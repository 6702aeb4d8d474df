package dev.detente.model;

/**
 * A value that is made when it is first asked for. Whichever thread asks first makes it, and others
 * wait for it; if making it fails, the next one to ask tries again.
 *
 * @param <T> the kind of value
 */
public abstract class Lazy<T> {

  private boolean made;
  private T value;

  /** Makes the value; called no more once it has succeeded. */
  protected abstract T make();

  /** Returns the value. */
  public final synchronized T get() {
    if (!made) {
      value = make();
      made = true;
    }
    return value;
  }

  /** Returns one whose value is there. */
  public static <T> Lazy<T> of(T given) {
    return new Lazy<>() {
      @Override
      protected T make() {
        return given;
      }
    };
  }
}
