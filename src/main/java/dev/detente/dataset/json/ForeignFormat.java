package dev.detente.dataset.json;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Problem;
import java.util.List;

/**
 * A kind of file that is not UTF-8, or is text of another kind, known by its first bytes: the
 * message says what it is and how it can be read.
 *
 * @param start what such a file begins with, one character per byte
 * @param key the message
 * @param arguments the names in the message
 */
record ForeignFormat(String start, String key, String... arguments) {

  /** The mark of UTF-8, which a file may begin with once. */
  static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private static final List<ForeignFormat> KNOWN =
      List.of(
          new ForeignFormat(BYTE_ORDER_MARK, "data.byte-order-marks"),
          new ForeignFormat("\u00FF\u00FE\0\0", "data.encoding", "UTF-32"),
          new ForeignFormat("\0\0\u00FE\u00FF", "data.encoding", "UTF-32"),
          new ForeignFormat("\u00FF\u00FE", "data.encoding", "UTF-16"),
          new ForeignFormat("\u00FE\u00FF", "data.encoding", "UTF-16"),
          new ForeignFormat("\u001F\u008B", "data.compressed", "gzip", "zcat"),
          new ForeignFormat("BZh", "data.compressed", "bzip2", "bzcat"),
          new ForeignFormat("\u00FD7zXZ\0", "data.compressed", "xz", "xzcat"),
          new ForeignFormat("(\u00B5/\u00FD", "data.compressed", "zstd", "zstdcat"),
          new ForeignFormat("PK\u0003\u0004", "data.foreign", "zip, xlsx, ods"),
          new ForeignFormat("\u00D0\u00CF\u0011\u00E0", "data.foreign", "xls, doc"),
          new ForeignFormat("SQLite format 3\0", "data.foreign", "SQLite"),
          new ForeignFormat("PAR1", "data.foreign", "Parquet"),
          new ForeignFormat("%PDF-", "data.foreign", "PDF"),
          new ForeignFormat("BEGIN:VCALENDAR", "data.foreign", "iCalendar"),
          new ForeignFormat("<", "data.foreign", "XML, HTML"));

  /**
   * Refuses a file of a foreign format.
   *
   * @throws DatasetException that says what it is
   */
  static void refuse(FileWindow file) {
    for (ForeignFormat format : KNOWN) {
      if (file.startsWith(format.start)) {
        throw format.refusal(file);
      }
    }
    // ASCII characters, with every other byte zero
    boolean low = file.at(0) > 0 && file.at(1) == 0 && file.at(2) > 0 && file.at(3) == 0;
    boolean high = file.at(0) == 0 && file.at(1) > 0 && file.at(2) == 0 && file.at(3) > 0;
    if (low || high) {
      throw new ForeignFormat("", "data.encoding", low ? "UTF-16LE" : "UTF-16BE").refusal(file);
    }
  }

  private DatasetException refusal(FileWindow file) {
    return new DatasetException(Problem.ofFile(file.file(), key, arguments));
  }
}
