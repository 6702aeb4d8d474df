package dev.detente.cli.completion;

import dev.detente.cli.completion.CompletionWords.Value;
import dev.detente.cli.completion.CompletionWords.Word;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the script for bash 4.4 or later. */
public final class BashCompletion implements CompletionScript {

  @Override
  public void write(CompletionWords words, Appendable out) throws IOException {
    out.append("# detente for bash: completes command lines, with the words of its own record.\n");
    for (Map.Entry<String, List<Word>> list : words.lists().entrySet()) {
      out.append("_detente_").append(list.getKey()).append("=(\n");
      for (Word word : list.getValue()) {
        out.append(CompletionScript.quoted(word.text())).append('\n');
      }
      out.append(")\n");
    }
    // global wherever it is sourced: bash-completion does so in a function
    out.append("declare -gA _detente_values=(\n");
    for (Map.Entry<String, Value> value : words.values().entrySet()) {
      out.append("['").append(value.getKey()).append("']='");
      out.append(value.getValue().toString()).append("'\n");
    }
    out.append(")\n").append(CompletionScript.functions("bash"));
  }
}
