package dev.detente.cli.completion;

import dev.detente.cli.command.Commands;
import dev.detente.cli.command.CompletionCommand;
import dev.detente.cli.completion.CompletionWords.Word;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.OutputOptions;
import dev.detente.cli.text.Words;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.Registry;
import dev.detente.query.filter.Months;
import dev.detente.query.names.QuadNames;
import dev.detente.render.OutputFormat;
import dev.detente.report.EventColumn;
import dev.detente.report.Grouping;
import dev.detente.report.RegistryColumns;
import dev.detente.report.SummaryColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gathers the words to choose from: here those of the program, from the record all others. */
public final class CompletionLists {

  private final Words words;
  private final Map<String, List<Word>> lists = new LinkedHashMap<>();

  private CompletionLists(Words words) {
    this.words = words;
  }

  /** Returns the lists by name. */
  public static Map<String, List<Word>> of(RecordWords record, Language language, Words words) {
    CompletionLists gathered = new CompletionLists(words);
    gathered.ofProgram();
    gathered.columns("list", EventColumn.of(Registry.EMPTY, language).names());
    gathered.columns("actors", RegistryColumns.actors(language).names());
    gathered.columns("sources", RegistryColumns.sources(language).names());
    List<Grouping> all = List.of(Grouping.values());
    gathered.columns("summary", new SummaryColumns(all, language, words::label).columns().names());
    gathered.ofRecord(record);
    return gathered.lists;
  }

  /** Returns words that say themselves what they mean. */
  static List<Word> plain(Collection<String> texts) {
    return told(texts, text -> "");
  }

  /** Returns words with what they mean. */
  static List<Word> told(Collection<String> texts, Function<String, String> meaning) {
    List<Word> told = new ArrayList<>(texts.size());
    for (String text : texts) {
      told.add(new Word(text, meaning.apply(text)));
    }
    return told;
  }

  private void ofProgram() {
    lists.put("commands", told(Commands.NAMES, name -> words.say("help." + name)));
    lists.put("shells", plain(CompletionCommand.SHELLS));
    lists.put("formats", plain(formats(OutputFormat.OF_TABLES)));
    lists.put("formats_sources", plain(formats(OutputFormat.OF_SOURCES)));
    lists.put("languages", plain(keys(Language.values(), Language::code)));
    lists.put("colors", plain(GlobalOptions.COLORS));
    lists.put("groupings", plain(keys(Grouping.values(), Grouping::key)));
    List<String> types = keys(EventType.values(), EventType::name);
    lists.put("types", told(types, type -> words.label("type", type)));
    lists.put("quads", told(QuadNames.ALL, quad -> words.label("quad", quad)));
  }

  private static List<String> formats(List<OutputFormat> formats) {
    return formats.stream().map(OutputFormat::key).toList();
  }

  private void columns(String table, List<String> names) {
    List<String> columns = new ArrayList<>(names);
    columns.add(OutputOptions.ALL);
    lists.put("columns_" + table, plain(columns));
    List<String> keys = new ArrayList<>();
    for (String name : names) {
      keys.add(name);
      keys.add(name + ":desc");
    }
    keys.add("none");
    lists.put("keys_" + table, plain(keys));
  }

  private void ofRecord(RecordWords record) {
    List<Word> periods = plain(record.periods());
    periods.addAll(plain(Months.names()));
    lists.put("periods", periods);
    lists.put("themes", record.themes());
    lists.put("actors", record.actors());
    lists.put("countries", record.countries());
    lists.put("places", record.places());
    lists.put("sources", record.sources());
    lists.put("events", record.events());
  }

  private static <T> List<String> keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).toList();
  }
}
