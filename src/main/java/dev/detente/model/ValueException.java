package dev.detente.model;

/** Refuses one value, with a message that quotes it and says what would be right. */
public final class ValueException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why a value is refused. */
  public enum Kind {
    /** It is not written in a way that can be understood. */
    MALFORMED,
    /** It is understood, but names nothing there is. */
    UNKNOWN
  }

  private final Kind kind;
  private final transient Message message;

  private ValueException(Kind kind, Message message) {
    super(message.toString());
    this.kind = kind;
    this.message = message;
  }

  /** Returns the refusal of a value that cannot be understood. */
  public static ValueException malformed(String key, String... arguments) {
    return new ValueException(Kind.MALFORMED, Message.of(key, arguments));
  }

  /** Returns the refusal of a value that names nothing. */
  public static ValueException unknown(Message message) {
    return new ValueException(Kind.UNKNOWN, message);
  }

  /** Returns why the value is refused. */
  public Kind kind() {
    return kind;
  }

  /** Returns what to tell the user. */
  public Message message() {
    return message;
  }
}
