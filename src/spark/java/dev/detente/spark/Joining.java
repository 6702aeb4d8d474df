package dev.detente.spark;

import dev.detente.dataset.Reading;
import dev.detente.dataset.rows.Account;
import java.io.IOException;
import java.util.function.BinaryOperator;

/**
 * Joins what comes of the parts, in the order of the files, as if one machine had read them.
 *
 * @param <A> what is gathered from a part
 */
final class Joining<A> {

  private final BinaryOperator<A> combiner;
  private final Reading.Notes notes;
  private A whole;
  private Account account = Account.NONE;

  /**
   * Joins nothing yet.
   *
   * @param none what is gathered from no part
   * @param combiner joins what is gathered from two
   * @param notes takes what is worth knowing
   */
  Joining(A none, BinaryOperator<A> combiner, Reading.Notes notes) {
    this.whole = none;
    this.combiner = combiner;
    this.notes = notes;
  }

  /**
   * Takes the next part.
   *
   * @param packed what has come of it, asked the same
   */
  @SuppressWarnings("unchecked")
  void add(FilePart part, byte[] packed) throws IOException, ReflectiveOperationException {
    FilePart.Outcome outcome = (FilePart.Outcome) Parcel.unpack(packed);
    if (part.isFirst()) {
      account = account.inNextFile();
    }
    outcome.notes().forEach(note -> notes.note(note.movedTo(account.end())));
    if (outcome.refusal().isPresent()) {
      throw outcome.refusal().get().at(account.end());
    }
    if (outcome.gathered().isPresent()) {
      whole = combiner.apply(whole, (A) outcome.gathered().get());
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
