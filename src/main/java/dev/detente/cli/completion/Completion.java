package dev.detente.cli.completion;

import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.option.Rows;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.option.ValueKind;
import dev.detente.cli.text.Words;
import dev.detente.model.Chronology;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.Registry;
import dev.detente.query.names.QuadNames;
import dev.detente.report.EventColumn;
import dev.detente.report.Grouping;
import dev.detente.report.RegistryColumns;
import dev.detente.report.SummaryColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What may follow what on a command line, for any shell.
 *
 * @param lists the lists of words to choose from, by name
 * @param values the kind of the arguments of {@code COMMAND}, and of the value of {@code COMMAND
 *     OPTION}
 */
public record Completion(Map<String, List<Word>> lists, Map<String, ValueKind> values) {

  /**
   * A word to choose.
   *
   * @param text the word, unquoted
   * @param meaning its meaning; empty if the word says it
   */
  record Word(String text, String meaning) {

    /** Returns words that need no explanation. */
    static List<Word> all(Collection<String> texts) {
      return all(texts, text -> "");
    }

    static List<Word> all(Collection<String> texts, Function<String, String> meaning) {
      List<Word> words = new ArrayList<>(texts.size());
      for (String text : texts) {
        words.add(new Word(text, meaning.apply(text)));
      }
      return words;
    }
  }

  /**
   * Returns the completion of {@code commands}.
   *
   * @param record the record of the names
   * @param language the language of meanings
   * @param words the words of the program in that language
   */
  public static Completion of(
      List<Syntax> commands, Chronology record, Language language, Words words) {
    Completion all = new Completion(new LinkedHashMap<>(), new LinkedHashMap<>());
    all.addWordsOfProgram(commands, words);
    List<String> ofEvents = columns(Rows.EVENTS, language, words);
    for (Rows rows : EnumSet.complementOf(EnumSet.of(Rows.NONE))) {
      List<String> names = columns(rows, language, words);
      all.addWordsOf(rows, names);
      Set<String> fields = new LinkedHashSet<>(rows == Rows.SUMMARY ? List.of() : names);
      fields.addAll(ofEvents);
      all.lists.put(
          rows.list("fields"), Word.all(fields.stream().map(name -> name + "=").toList()));
    }
    new RecordWords(record, language).addTo(all.lists);
    all.add(Syntax.ROOT, words);
    for (Syntax command : commands) {
      all.add(command, words);
    }
    return all;
  }

  private void addWordsOfProgram(List<Syntax> commands, Words words) {
    List<String> names = commands.stream().map(Syntax::name).toList();
    lists.put("commands", Word.all(names, name -> words.say("help." + name)));
    lists.put("shells", Word.all(Shell.NAMES));
    lists.put("languages", Word.all(GlobalOptions.LANGUAGES));
    lists.put("colors", Word.all(GlobalOptions.COLORS));
    lists.put("groupings", Word.all(keys(Grouping.values(), Grouping::key)));
    List<String> types = keys(EventType.values(), EventType::name);
    lists.put("types", Word.all(types, type -> words.label("type", type)));
    lists.put("quads", Word.all(QuadNames.ALL, quad -> words.label("quad", quad)));
  }

  private static List<String> columns(Rows rows, Language language, Words words) {
    return switch (rows) {
      case EVENTS -> EventColumn.of(Registry.EMPTY, language).names();
      case ACTORS -> RegistryColumns.actors(language).names();
      case SOURCES -> RegistryColumns.sources(language).names();
      case SUMMARY ->
          new SummaryColumns(
                  List.of(Grouping.values()), Optional.empty(), true, language, words::label)
              .columns()
              .names();
      case NONE -> List.of();
    };
  }

  private void addWordsOf(Rows rows, List<String> names) {
    List<String> columns = new ArrayList<>(names);
    columns.add(OutputOptions.ALL);
    lists.put(rows.list("columns"), Word.all(columns));
    List<String> keys = new ArrayList<>();
    for (String name : names) {
      keys.add(name);
      keys.add(name + ":desc");
    }
    keys.add("none");
    lists.put(rows.list("keys"), Word.all(keys));
    lists.put(rows.list("formats"), Word.all(rows.formats()));
  }

  private void add(Syntax command, Words words) {
    values.put(command.name(), command.argument());
    List<Word> options = new ArrayList<>();
    for (Option option : command.options()) {
      for (String name : option.names()) {
        options.add(new Word(name, words.say(option.key())));
        if (option.hasValue()) {
          values.put(command.name() + " " + name, kind(option, command.rows()));
        }
      }
    }
    lists.put("options_" + command.name(), options);
  }

  /** Returns the kind of a value, with the columns, keys and formats of {@code rows}. */
  private ValueKind kind(Option option, Rows rows) {
    String own = rows.list(option.value().list());
    return lists.containsKey(own) ? new ValueKind(option.value().shape(), own) : option.value();
  }

  private static <T> List<String> keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).toList();
  }
}
