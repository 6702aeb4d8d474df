package dev.detente.spark;

import dev.detente.query.Order;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where a row belongs: by what it is placed by, then where it was read. */
final class Place implements Serializable {

  private static final long serialVersionUID = 1;

  private final byte[] packed;
  private final int part;
  private final int row;
  private transient Comparable<?>[] values;

  /**
   * Makes a place.
   *
   * @param values what the row is placed by
   * @param part which part of the files it was read in
   * @param row which row it was there
   */
  Place(Comparable<?>[] values, int part, int row) throws IOException {
    this.packed = Parcel.pack(values);
    this.part = part;
    this.row = row;
    this.values = values;
  }

  private Comparable<?>[] values() {
    if (values == null) {
      try {
        values = (Comparable<?>[]) Parcel.unpack(packed);
      } catch (IOException | ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }

  /** Orders places. */
  static final class InOrder implements Comparator<Place>, Serializable {

    private static final long serialVersionUID = 1;

    private final boolean[] descending;
    private transient Order<?> order;

    /**
     * Makes the order.
     *
     * @param descending of each value, whether what is greater comes first
     */
    private InOrder(boolean[] descending) {
      this.descending = descending;
    }

    static InOrder of(Order<?> order) {
      boolean[] descending = new boolean[order.keys().size()];
      for (int i = 0; i < descending.length; i++) {
        descending[i] = order.keys().get(i).descending();
      }
      return new InOrder(descending);
    }

    @Override
    public int compare(Place one, Place other) {
      int placed =
          order()
              .compare(
                  new Order.Placed<>(one, one.values()), new Order.Placed<>(other, other.values()));
      int read = placed == 0 ? Integer.compare(one.part, other.part) : placed;
      return read == 0 ? Integer.compare(one.row, other.row) : read;
    }

    /** Returns the order without what finds values in rows, which cannot be sent. */
    private Order<?> order() {
      if (order == null) {
        List<Order.Key<Object>> keys = new ArrayList<>();
        for (boolean down : descending) {
          keys.add(new Order.Key<>("", null, down));
        }
        order = new Order<>(keys);
      }
      return order;
    }
  }
}
