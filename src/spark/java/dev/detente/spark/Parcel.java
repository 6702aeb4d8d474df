package dev.detente.spark;

import dev.detente.cli.command.SpooledEvents;
import dev.detente.dataset.rows.EventRow;
import dev.detente.model.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Packs what one process tells another: by Java's serialization, to which are added records, as
 * what they declare to consist of, optional values, and events, as the rows they were read from; of
 * those that are written where they were read, their number.
 */
final class Parcel {

  private Parcel() {}

  static byte[] pack(Object value) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Output out = new Output(packed)) {
      out.writeObject(value);
    }
    return packed.toByteArray();
  }

  static Object unpack(byte[] packed) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(packed))) {
      return in.readObject();
    }
  }

  /** Puts something that can be written in the place of what cannot; of one thing, one. */
  private static final class Output extends ObjectOutputStream {

    private final Map<Object, Object> replaced = new IdentityHashMap<>();

    Output(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object value) {
      if (value instanceof Optional<?> optional) {
        return new Maybe(optional.orElse(null));
      }
      if (value instanceof Event event) {
        return new Row(EventRow.of(event));
      }
      if (value instanceof SpooledEvents events) {
        return new Written(events.count());
      }
      return value instanceof Record && !(value instanceof Serializable)
          ? replaced.computeIfAbsent(value, Components::of)
          : value;
    }
  }

  private record Maybe(Object value) implements Serializable {
    private Object readResolve() {
      return Optional.ofNullable(value);
    }
  }

  private record Row(EventRow row) implements Serializable {
    private Object readResolve() {
      return row.event();
    }
  }

  private record Written(int count) implements Serializable {
    private Object readResolve() {
      return SpooledEvents.counted(count);
    }
  }

  private record Components(Class<?> type, Object[] values) implements Serializable {

    static Components of(Object record) {
      try {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
          components[i].getAccessor().setAccessible(true);
          values[i] = components[i].getAccessor().invoke(record);
        }
        return new Components(record.getClass(), values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    private Object readResolve() {
      try {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
          types[i] = components[i].getType();
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
