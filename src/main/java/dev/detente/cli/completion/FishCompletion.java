package dev.detente.cli.completion;

import dev.detente.cli.completion.CompletionWords.Value;
import dev.detente.cli.completion.CompletionWords.Word;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the script for fish 3.1 or later. */
public final class FishCompletion implements CompletionScript {

  @Override
  public void write(CompletionWords words, Appendable out) throws IOException {
    out.append("# detente for fish: completes command lines, with the words of its own record.\n");
    out.append("function __detente_list --argument-names list\n    switch $list\n");
    for (Map.Entry<String, List<Word>> list : words.lists().entrySet()) {
      out.append("        case ").append(list.getKey()).append("\nprintf '%s\\n'");
      for (Word word : list.getValue()) {
        out.append(" \\\n").append(quoted(described(word)));
      }
      out.append('\n');
    }
    out.append("    end\nend\n\n");
    out.append("function __detente_value --argument-names place\n    switch $place\n");
    for (Map.Entry<String, Value> value : words.values().entrySet()) {
      out.append("        case '").append(value.getKey()).append("'\n            echo ");
      out.append(value.getValue().toString()).append('\n');
    }
    out.append("        case '*'\n            return 1\n    end\nend\n\n")
        .append(CompletionScript.functions("fish"));
  }

  /** Returns a word as fish takes it from a command: before a tab, what it means after it. */
  private static String described(Word word) {
    return word.meaning().isEmpty() ? word.text() : word.text() + "\t" + word.meaning();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
