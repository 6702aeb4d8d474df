package dev.detente.dataset.rows;

/** A set of 64-bit numbers that takes at most four times their size. */
final class Hashes {

  private long[] places = new long[1 << 10];
  private int count;

  /** Adds a number; tells whether it is new. */
  boolean add(long hash) {
    if (2 * count >= places.length) {
      long[] all = places;
      places = new long[2 * all.length];
      for (long each : all) {
        places[place(each)] = each;
      }
    }
    int place = place(hash);
    boolean isNew = places[place] == 0;
    places[place] = hash;
    count += isNew ? 1 : 0;
    return isNew;
  }

  private int place(long hash) {
    int place = (int) (hash ^ hash >>> 32) & (places.length - 1);
    while (places[place] != 0 && places[place] != hash) {
      place = place + 1 & (places.length - 1);
    }
    return place;
  }

  /** Returns a 64-bit hash of an id, by FNV-1a; never zero, which marks a free place. */
  static long of(String id) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
    }
    return hash == 0 ? 1 : hash;
  }
}
