package dev.detente.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a record declares of one kind, in its order, by id; of several with one id, the first
 * counts.
 *
 * @param <T> the kind
 */
final class Declared<T extends RegistryEntry> extends Lazy<Map<String, T>> {

  private final Lazy<List<T>> list;

  Declared(Lazy<List<T>> list) {
    this.list = list;
  }

  @Override
  protected Map<String, T> make() {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T entry : list.get()) {
      byId.putIfAbsent(entry.id(), entry);
    }
    return byId;
  }

  /** Returns all of them. */
  Collection<T> all() {
    return Collections.unmodifiableCollection(get().values());
  }
}
