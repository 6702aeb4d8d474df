package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completes lines in bash, zsh and fish: the same line becomes the same in all of them. */
final class CompletionIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "bash, true",
    "bash, false",
    "zsh, true",
    "zsh, false",
    "fish, true",
    "fish, false",
  })
  void completes(String shell, boolean installed) throws Exception {
    for (String file : List.of("note one.json", "-dash.json", "it's.json", "say \"so\".json")) {
      Files.createFile(folder.resolve(file));
    }
    Files.createFile(Files.createDirectory(folder.resolve("sub dir")).resolve("in.json"));
    Map<String, String> cases = cases();
    cases.putAll(files());
    List<String> lines = List.copyOf(cases.keySet());
    List<String> last = new Completed(shell, installed, folder).last(lines);
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(lines.size(), last.size()); i++) {
      // bash writes the folder that stands for it
      found.put(lines.get(i), last.get(i).replace(folder + "/", home(lines.get(i))));
    }
    assertEquals(join(cases), join(found));
  }

  /** Returns lines, and what their last argument is after a Tab. */
  private static Map<String, String> cases() {
    Map<String, String> cases = new LinkedHashMap<>();
    cases.put("detente su", "summary");
    cases.put("detente --lang ar li", "list");
    cases.put("detente help comp", "completion");
    cases.put("detente completion fi", "fish");
    cases.put("detente list --colu", "--columns");
    cases.put("detente list --format jsonl --rec", "--recipient");
    cases.put("detente list -o mark", "markdown");
    cases.put("detente summary --color=al", "--color=always");
    cases.put("detente who pu", "putin");
    cases.put("detente who Vladimir Pu", "Putin");
    cases.put("detente who فلاديمير بو", "بوتين");
    cases.put("detente who -o json pu", "putin");
    cases.put("detente who بوت", "فلاديمير بوتين");
    cases.put("detente list -a pu", "putin");
    cases.put("detente list --actor Vladimir\\ Pu", "Vladimir Putin");
    cases.put("detente list --actor \"Vladimir Pu", "Vladimir Putin");
    cases.put("detente list --actor فلاديمير\\ بو", "فلاديمير بوتين");
    cases.put("detente list --actor trump,pu", "trump,putin");
    cases.put("detente list --actor=trump,pu", "--actor=trump,putin");
    cases.put("detente list --actor not:pu", "not:putin");
    cases.put("detente list --actor trump,not:lav", "trump,not:lavrov");
    cases.put("detente list --actor \"Donald Trump\",lav", "Donald Trump,lavrov");
    cases.put("detente list --recipient zel", "zelenskyy");
    cases.put("detente list --theme tension,leg", "tension,legislation");
    cases.put("detente list --theme تش", "تشريع");
    cases.put("detente list --type not:SANC", "not:SANCTION");
    cases.put("detente list --quad material-coo", "material-cooperation");
    cases.put("detente list --country not:SA", "not:SA");
    cases.put("detente list --place Anch", "Anchorage");
    cases.put("detente list --source S\\&", "S&P Global");
    cases.put("detente list --source Xinhua\\ via\\ P", "Xinhua via People's Daily Online");
    cases.put("detente list --source @alasi", "@alasima-walnas-2025-05-07");
    cases.put("detente list --in feb,أغ", "feb,أغسطس");
    cases.put("detente list --until ja", "jan");
    cases.put("detente list -c date,ti", "date,title");
    cases.put("detente actors -c ali", "aliases");
    cases.put("detente sources --where publ", "publisher=");
    cases.put("detente list --where=summ", "--where=summary=");
    cases.put("detente list --sort date:d", "date:desc");
    cases.put("detente summary --sort month,cooperation:", "month,cooperation:desc");
    cases.put("detente summary --by month,quar", "month,quarter");
    cases.put("detente show 2025-02-12-tr", "2025-02-12-trump-putin-call");
    return cases;
  }

  /** Returns lines that end in the name of a file. */
  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("detente -d not", "note one.json");
    files.put("detente --data not", "note one.json");
    files.put("detente --data=not", "--data=note one.json");
    files.put("detente list -d note\\ o", "note one.json");
    files.put("detente check \"note o", "note one.json");
    files.put("detente check it", "it's.json");
    files.put("detente check say", "say \"so\".json");
    files.put("detente check sub\\ dir/", "sub dir/in.json");
    files.put("detente check 'sub dir/i", "sub dir/in.json");
    files.put("detente -d ~/no", "~/note one.json");
    files.put("detente --data=~/no", "--data=~/note one.json");
    files.put("detente check ~/sub\\ dir/", "~/sub dir/in.json");
    files.put("detente check $HOME/no", "$HOME/note one.json");
    files.put("detente -d -da", "-dash.json");
    files.put("detente check -- -da", "-dash.json");
    files.put("detente check ./-da", "./-dash.json");
    return files;
  }

  /** Returns what {@code line} calls the home of the user. */
  private static String home(String line) {
    return line.contains("$HOME/") ? "$HOME/" : "~/";
  }

  private static String join(Map<String, String> cases) {
    List<String> lines = new ArrayList<>();
    cases.forEach((line, last) -> lines.add(line + " -> " + last));
    return String.join("\n", lines);
  }
}
