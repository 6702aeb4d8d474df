package dev.detente.cli.completion;

import dev.detente.cli.completion.CompletionWords.Value;
import dev.detente.cli.completion.CompletionWords.Word;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the script for zsh and its completion system. */
public final class ZshCompletion implements CompletionScript {

  @Override
  public void write(CompletionWords words, Appendable out) throws IOException {
    out.append("#compdef detente\n");
    out.append("# detente for zsh: completes command lines, with the words of its own record.\n");
    for (Map.Entry<String, List<Word>> list : words.lists().entrySet()) {
      out.append("typeset -ga _detente_").append(list.getKey()).append("=(\n");
      for (Word word : list.getValue()) {
        out.append(CompletionScript.quoted(described(word))).append('\n');
      }
      out.append(")\n");
    }
    out.append("typeset -gA _detente_values=(\n");
    for (Map.Entry<String, Value> value : words.values().entrySet()) {
      out.append('\'').append(value.getKey()).append("' '");
      out.append(value.getValue().toString()).append("'\n");
    }
    out.append(")\n").append(CompletionScript.functions("zsh"));
  }

  /** Returns a word as {@code _describe} takes it: {@code word:meaning}. */
  private static String described(Word word) {
    String text = word.text().replace("\\", "\\\\").replace(":", "\\:");
    return word.meaning().isEmpty() ? text : text + ":" + word.meaning();
  }
}
