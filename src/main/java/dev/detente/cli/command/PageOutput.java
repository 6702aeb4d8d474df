package dev.detente.cli.command;

import dev.detente.cli.text.Question;
import dev.detente.model.Chronology;
import dev.detente.model.LocalizedText;
import dev.detente.query.names.TextFolding;
import dev.detente.render.page.Cover;
import dev.detente.render.page.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the page that an answer is written as. */
final class PageOutput {

  /** A word that no shell takes for more than it is. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_@%+:,./-][\\p{L}\\p{M}\\p{N}_@%+:,./=-]*");

  private PageOutput() {}

  /** Returns the page of an answer to {@code question}, which was asked of {@code record}. */
  static Page page(Question question, Chronology record, Session session) {
    LocalizedText title = record.title();
    Cover cover =
        new Cover(
            title.isEmpty() ? file(session) : title,
            record.edition(),
            question.sentence(),
            command(session.line()),
            session.language());
    return new Page(cover, record.registry(), question.lexicon(), TextFolding::foldForSearch);
  }

  /** Returns the name of the file, for a record that does not call itself anything. */
  private static LocalizedText file(Session session) {
    String path = session.options().data().orElse("-");
    return path.equals("-")
        ? LocalizedText.EMPTY
        : LocalizedText.plain(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Returns a command line as one would type it in a POSIX shell. */
  static String command(List<String> words) {
    StringBuilder command = new StringBuilder("detente");
    for (String word : words) {
      boolean plain = PLAIN.matcher(word).matches();
      command.append(' ').append(plain ? word : "'" + word.replace("'", "'\\''") + "'");
    }
    return command.toString();
  }
}
