package dev.detente.cli.text;

import dev.detente.model.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Reads the words of a language as they stand in the sources. */
public final class WordsFile {

  private WordsFile() {}

  public static Properties of(Language language) {
    Path folder = Path.of("src/main/resources/dev/detente/cli/text");
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(folder.resolve("words_" + language.code() + ".properties"))) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
