package dev.detente.model;

/** Rejects a value, with a message that quotes it and says how to correct it. */
public final class ValueException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why a value is rejected. */
  public enum Kind {
    /** It cannot be understood. */
    MALFORMED,
    /** It can be understood, but names nothing that exists. */
    UNKNOWN
  }

  private final Kind kind;
  private final transient Message message;

  private ValueException(Kind kind, Message message) {
    super(message.toString());
    this.kind = kind;
    this.message = message;
  }

  /** Returns the rejection of a value that cannot be understood. */
  public static ValueException malformed(String key, String... arguments) {
    return new ValueException(Kind.MALFORMED, Message.of(key, arguments));
  }

  /** Returns the rejection of a value that names nothing. */
  public static ValueException unknown(Message message) {
    return new ValueException(Kind.UNKNOWN, message);
  }

  /** Returns why the value is rejected. */
  public Kind kind() {
    return kind;
  }

  public Message message() {
    return message;
  }
}
