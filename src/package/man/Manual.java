package dev.detente.cli;

import dev.detente.cli.command.Command;
import dev.detente.cli.option.GlobalOptions;
import dev.detente.cli.option.Option;
import dev.detente.cli.option.OptionGroup;
import dev.detente.cli.option.Syntax;
import dev.detente.cli.process.ExitCode;
import dev.detente.cli.text.HelpPage;
import dev.detente.cli.text.Words;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import dev.detente.model.QuadClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the manual: templates filled with the options that the program parses with and the words
 * that it helps with.
 */
final class Manual {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final Words words = new Words(Language.EN);
  private final Path templates;
  private final Path folder;
  private final Map<String, String> common = new TreeMap<>();

  private Manual(Path templates, Path folder, String version, String time) {
    this.templates = templates;
    this.folder = folder;
    common.put("version", version);
    common.put("date", OffsetDateTime.parse(time).format(DAY));
    common.put("exit-codes", exitCodes());
  }

  /**
   * Takes the folder of the templates, the folder to write to, the version and the time of it, as
   * ISO 8601 has it.
   */
  public static void main(String[] args) throws IOException {
    Manual manual = new Manual(Path.of(args[0]), Path.of(args[1]), args[2], args[3]);
    manual.program();
    for (Syntax command : Command.syntaxes()) {
      manual.command(command);
    }
    manual.format();
  }

  private void program() throws IOException {
    List<String> commands = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Syntax command : Command.syntaxes()) {
      String name = command.name();
      commands.add(".It Xr detente-" + name + " 1\n" + Mdoc.text(words.say("help." + name)));
      others.add(".Xr detente-" + name + " 1 ,");
    }
    Collections.sort(others);
    List<String> variables = new ArrayList<>();
    for (String name : HelpPage.VARIABLES) {
      variables.add(".It Ev " + name + "\n" + Mdoc.text(words.say("variable." + name)));
    }
    Map<String, String> parts = new TreeMap<>();
    parts.put("overview", Mdoc.text(words.say("help.overview")));
    parts.put("commands", String.join("\n", commands));
    parts.put("options", options(GlobalOptions.GROUP));
    parts.put("variables", String.join("\n", variables));
    parts.put("examples", Mdoc.literal(words.say("help.overview.examples")));
    parts.put("others", String.join("\n", others));
    write("detente.1", "man1/detente.1", parts);
  }

  private void command(Syntax command) throws IOException {
    String key = "help." + command.name();
    List<String> options = new ArrayList<>();
    for (OptionGroup group : command.groups()) {
      options.add(".Ss " + Mdoc.literal(words.say("group." + group.key())));
      options.add(".Bl -tag -width Ds\n" + options(group) + "\n.El");
    }
    Map<String, String> parts = new TreeMap<>();
    parts.put("name", command.name());
    parts.put("title", command.name().toUpperCase(Locale.ROOT));
    parts.put("purpose", Mdoc.literal(words.say(key)));
    parts.put("arguments", arguments(command.arguments()));
    if (words.has(key + ".details")) {
      options.add(0, Mdoc.text(words.say(key + ".details")));
    }
    parts.put("description", String.join("\n", options));
    parts.put("examples", Mdoc.literal(words.say(key + ".examples")));
    write("command.1", "man1/detente-" + command.name() + ".1", parts);
  }

  private void format() throws IOException {
    List<String> types = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      types.add(".It " + Mdoc.text(words.say("quad." + quad.id())));
      types.add(".Bl -tag -width COOPERATE -compact");
      for (EventType type : EventType.values()) {
        if (type.quad() == quad) {
          types.add(".It Li " + type + "\n" + Mdoc.text(words.say("type." + type)));
        }
      }
      types.add(".El");
    }
    write("detente.5", "man5/detente.5", Map.of("types", String.join("\n", types)));
  }

  private String options(OptionGroup group) {
    List<String> items = new ArrayList<>();
    for (Option option : group.options()) {
      List<String> names = new ArrayList<>();
      for (String name : option.names()) {
        names.add("Fl " + Mdoc.literal(name.substring(1)));
      }
      String value = option.hasValue() ? " Ar " + Mdoc.literal(option.label()) : "";
      items.add(".It " + String.join(" , ", names) + value);
      items.add(Mdoc.text(words.say(option.key())));
    }
    return String.join("\n", items);
  }

  private String exitCodes() {
    List<String> items = new ArrayList<>();
    for (ExitCode code : ExitCode.values()) {
      items.add(".It " + code.number() + "\n" + Mdoc.text(words.say("exit." + code.number())));
    }
    return String.join("\n", items);
  }

  /** Returns what stands for arguments, such as {@code [FILE]} or {@code NAME...}, as macros. */
  private static String arguments(String arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    String name = arguments.replaceAll("[\\[\\].]", "") + (arguments.contains("...") ? " ..." : "");
    return (arguments.startsWith("[") ? ".Op Ar " : ".Ar ") + name + "\n";
  }

  /** Writes a page: a template in which {@code @part@} stands for a part. */
  private void write(String template, String page, Map<String, String> parts) throws IOException {
    Map<String, String> all = new TreeMap<>(common);
    all.putAll(parts);
    String text = Files.readString(templates.resolve(template));
    for (Map.Entry<String, String> part : all.entrySet()) {
      text = text.replace("@" + part.getKey() + "@", part.getValue());
    }
    Path target = folder.resolve(page);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }
}
