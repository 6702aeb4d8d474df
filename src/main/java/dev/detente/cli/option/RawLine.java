package dev.detente.cli.option;

import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * A command line before it is parsed: its command, and the options that count even if the rest is
 * wrong. The command is the first word that is neither an option nor the value of one; before it
 * the global options are known, after it those of the command.
 */
public final class RawLine {

  private static final String END_OF_OPTIONS = "--";

  private final List<Syntax> commands;
  private final List<String> given;
  private final List<String> rest = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, List<String>> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();
  private Syntax syntax = Syntax.ROOT;
  private List<Option> known = syntax.options();
  private Optional<ValueException> fault = Optional.empty();
  private boolean unknownBeforeCommand;

  /**
   * Scans a line.
   *
   * @param commands the known commands
   */
  public RawLine(List<Syntax> commands, String... args) {
    this.commands = commands;
    given = List.of(args);
    boolean ended = false;
    boolean first = true;
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      boolean kept = true;
      if (!ended && arg.equals(END_OF_OPTIONS)) {
        ended = true;
      } else if (!ended && arg.length() > 1 && arg.startsWith("-")) {
        Optional<Option> open = read(arg);
        if (open.isPresent() && hasValue(open.get(), i + 1 < args.length ? args[i + 1] : null)) {
          rest.add(arg);
          i++;
          arg = args[i];
        }
      } else {
        if (first) {
          know(arg);
          kept = syntax == Syntax.ROOT;
          first = false;
        }
        words.add(arg);
        requireText(syntax.name(), arg);
      }
      if (kept) {
        rest.add(arg);
      }
    }
  }

  public List<String> given() {
    return given;
  }

  public List<Syntax> commands() {
    return commands;
  }

  /** Returns the command that the line names. */
  public Optional<Syntax> command() {
    return syntax == Syntax.ROOT ? Optional.empty() : Optional.of(syntax);
  }

  /** Returns the syntax of the command, or of a line without one. */
  public Syntax syntax() {
    return syntax;
  }

  /**
   * Parses the line with the options of its command. The name of the command is left out, so that a
   * value may equal it.
   *
   * @throws ValueException if a value is missing, empty or not allowed
   */
  public ParseResult parse() {
    if (fault.isPresent()) {
      throw fault.get();
    }
    return (unknownBeforeCommand ? Syntax.ROOT : syntax).parse(rest.toArray(new String[0]));
  }

  /** Tells whether an option before the command is not a global one. */
  public boolean hasUnknownBeforeCommand() {
    return unknownBeforeCommand;
  }

  /** Tells whether {@code word} is an argument rather than an option. */
  public boolean isArgument(String word) {
    return words.contains(word);
  }

  public boolean has(Option flag) {
    return flags.contains(flag.name());
  }

  /** Returns the value of an option; the last of several. */
  public Optional<String> value(Option option) {
    List<String> all = values(option);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  public List<String> values(Option option) {
    return values.getOrDefault(option.name(), List.of());
  }

  /** Returns which of {@code options} an argument begins with. */
  public static Optional<Option> option(String arg, List<Option> options) {
    int equals = arg.indexOf('=');
    Optional<Option> whole = named(equals < 0 ? arg : arg.substring(0, equals), options);
    return whole.isPresent() || arg.length() < 2 || arg.startsWith(END_OF_OPTIONS)
        ? whole
        : named(arg.substring(0, 2), options);
  }

  private static Optional<Option> named(String name, List<Option> options) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  private void know(String name) {
    for (Syntax command : commands) {
      if (command.name().equals(name)) {
        syntax = command;
        known = command.options();
      }
    }
  }

  /**
   * Reads an option or several letters; returns the one whose value is the next argument, if any.
   */
  private Optional<Option> read(String arg) {
    int equals = arg.indexOf('=');
    Optional<Option> whole = named(equals < 0 ? arg : arg.substring(0, equals), known);
    if (whole.isPresent()) {
      return read(whole.get(), equals < 0 ? "" : arg.substring(equals));
    }
    for (int i = 1; i < arg.length(); i++) {
      Optional<Option> letter = named("-" + arg.charAt(i), known);
      if (letter.isEmpty()) {
        unknownBeforeCommand |= syntax == Syntax.ROOT;
        if (i > 1 && arg.charAt(i) == '-') {
          refuse("usage.suggest", arg, arg.substring(0, i) + " " + arg.substring(i));
        }
        return Optional.empty();
      }
      String attached = arg.substring(i + 1);
      if (letter.get().hasValue() || attached.startsWith("=")) {
        return read(letter.get(), attached);
      }
      flags.add(letter.get().name());
    }
    return Optional.empty();
  }

  private Optional<Option> read(Option option, String attached) {
    if (!option.hasValue()) {
      if (attached.isEmpty()) {
        flags.add(option.name());
      } else {
        refuse("usage.no-value", option.name(), attached.substring(1));
      }
      return Optional.empty();
    }
    if (attached.isEmpty()) {
      return Optional.of(option);
    }
    put(option, attached.startsWith("=") ? attached.substring(1) : attached);
    return Optional.empty();
  }

  /**
   * Takes {@code next} for the value, unless it is an option, which means that the value is
   * missing.
   */
  private boolean hasValue(Option option, String next) {
    if (next == null) {
      refuse("usage.missing-value", option.name());
      return false;
    }
    if (next.equals(END_OF_OPTIONS) || option(next, known).isPresent()) {
      refuse("usage.option-for-value", option.name(), next);
      return false;
    }
    put(option, next);
    return true;
  }

  private void put(Option option, String value) {
    if (!values.containsKey(option.name())) {
      values.put(option.name(), new ArrayList<>());
    }
    values.get(option.name()).add(value);
    requireText(option.name(), value);
  }

  private void requireText(String where, String value) {
    if (value.isBlank()) {
      refuse("value.empty", where, value);
    }
  }

  private void refuse(String key, String... arguments) {
    if (fault.isEmpty()) {
      fault = Optional.of(ValueException.malformed(key, arguments));
    }
  }
}
