package dev.detente.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list that computes its elements whenever they are read, so that the millions of empty days
 * beside a placeholder date take no memory.
 *
 * @param <T> the kind of element
 */
public final class ComputedList<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final IntFunction<T> element;

  /** Makes a list of {@code size} elements, each computed from its index. */
  public ComputedList(int size, IntFunction<T> element) {
    this.size = size;
    this.element = element;
  }

  /** Returns the results of {@code function} for the elements of {@code list}. */
  public static <S, T> List<T> from(List<S> list, Function<S, T> function) {
    return new ComputedList<>(list.size(), index -> function.apply(list.get(index)));
  }

  @Override
  public T get(int index) {
    return element.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
