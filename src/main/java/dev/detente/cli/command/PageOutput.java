package dev.detente.cli.command;

import dev.detente.cli.text.Question;
import dev.detente.dataset.BundledFile;
import dev.detente.model.Chronology;
import dev.detente.model.LocalizedText;
import dev.detente.model.Message;
import dev.detente.render.page.Page;
import java.util.List;

/** Makes the page for an answer. */
final class PageOutput {

  private PageOutput() {}

  /** Returns the page for the answer of {@code record} to {@code question}. */
  static Page page(Question question, Chronology record, Session session) {
    LocalizedText title = record.title();
    Page.Cover cover =
        new Page.Cover(
            title.isEmpty() ? file(session) : title,
            record.edition(),
            question.sentence(),
            command(session.line()),
            session.language());
    return new Page(
        cover, record.registry(), question.lexicon(), file -> BundledFile.text(Page.class, file));
  }

  /** Returns the name of the file, for a record without a title. */
  private static LocalizedText file(Session session) {
    String path = session.options().data().orElse("-");
    return path.equals("-")
        ? LocalizedText.EMPTY
        : LocalizedText.plain(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Returns a command line as typed in a POSIX shell. */
  static String command(List<String> words) {
    StringBuilder command = new StringBuilder("detente");
    for (String word : words) {
      command.append(' ').append(Message.typed(word));
    }
    return command.toString();
  }
}
