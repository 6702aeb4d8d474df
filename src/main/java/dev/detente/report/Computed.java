package dev.detente.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list whose elements are made whenever they are read, so that the millions of empty days beside
 * one placeholder date take no room.
 *
 * @param <T> the kind of element
 */
public final class Computed<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final IntFunction<T> element;

  /** Makes a list of {@code size} elements, each made by {@code element} from its index. */
  public Computed(int size, IntFunction<T> element) {
    this.size = size;
    this.element = element;
  }

  /** Returns what {@code function} makes of each element of {@code list}. */
  public static <S, T> List<T> from(List<S> list, Function<S, T> function) {
    return new Computed<>(list.size(), index -> function.apply(list.get(index)));
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
