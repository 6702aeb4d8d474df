package dev.detente.spark;

import dev.detente.dataset.Reading;
import dev.detente.dataset.rows.Account;
import java.util.stream.Collector;

/**
 * Joins what comes of the parts, in the order of the files, as if one machine had read them.
 *
 * @param <A> what is gathered from a part
 */
final class Joining<A> {

  private final Collector<?, A, ?> gathering;
  private final Reading.Notes notes;
  private A whole;
  private Account account = Account.NONE;

  /**
   * Joins nothing yet.
   *
   * @param gathering how what is gathered is joined
   * @param notes takes what is worth knowing
   */
  Joining(Collector<?, A, ?> gathering, Reading.Notes notes) {
    this.gathering = gathering;
    this.notes = notes;
    this.whole = gathering.supplier().get();
  }

  /**
   * Takes what has come of the next part, asked the same.
   *
   * @throws dev.detente.dataset.DatasetException if it was refused, in its place in the file
   */
  @SuppressWarnings("unchecked")
  void add(FilePart part, FilePart.Outcome outcome) {
    if (part.isFirst()) {
      account = account.inNextFile();
    }
    outcome.notes().forEach(note -> notes.note(note.movedTo(account.end())));
    if (outcome.refusal().isPresent()) {
      throw outcome.refusal().get().at(account.end());
    }
    if (outcome.gathered().isPresent()) {
      whole = gathering.combiner().apply(whole, (A) outcome.gathered().get());
    }
    account = account.and(outcome.account());
  }

  A whole() {
    return whole;
  }

  Account account() {
    return account;
  }
}
