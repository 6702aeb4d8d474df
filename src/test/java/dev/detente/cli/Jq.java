package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks jq the same questions of the record, with definitions of its own for each of our terms. */
final class Jq {

  private static final String DEFINITIONS =
      """
      def quad:
        {AGREE: "verbal-cooperation", CONSULT: "verbal-cooperation",
         SUPPORT: "verbal-cooperation", CONCEDE: "verbal-cooperation",
         COOPERATE: "material-cooperation", AID: "material-cooperation",
         RETREAT: "material-cooperation",
         REQUEST: "verbal-conflict", ACCUSE: "verbal-conflict", REJECT: "verbal-conflict",
         THREATEN: "verbal-conflict",
         PROTEST: "material-conflict", SANCTION: "material-conflict",
         MOBILIZE: "material-conflict", COERCE: "material-conflict",
         ASSAULT: "material-conflict"}[.type];
      def first_day: if length == 4 then . + "-01-01" elif length == 7 then . + "-01" else . end;
      def last_day: if length == 4 then . + "-12-31" elif length == 7 then . + "-31" else . end;
      def start: .date | split("/") | first | first_day;
      def finish: .date | split("/") | last | last_day;
      def within(a; b): start <= b and finish >= a;
      def cast: (.actors // []) + (.recipients // []);
      def has(words): ascii_downcase | . as $text | words | all(. as $w | $text | contains($w));
      def said: .title, .summary, (.note // {}), (.place.name // {}) | .[];
      def ordered: sort_by([start, finish, .id]);
      def conflict: map(select(quad | endswith("conflict"))) | length;
      def row(key):
        [key, length, length - conflict, conflict, length - 2 * conflict]
        | map(tostring) | join("\\t");
      def largest_first(keys):
        [.[] | . as $e | [keys] | (if . == [] then [""] else . end)[] | {key: ., e: $e}]
        | group_by(.key) | sort_by([-length, .[0].key])[]
        | .[0].key as $key | map(.e) | row($key);
      """;

  private Jq() {}

  /** Returns what {@code program} prints for the record, strings as they are. */
  static String ask(String program) {
    Tool.JQ.need();
    try {
      Process process =
          new ProcessBuilder("jq", "--raw-output", DEFINITIONS + program, "events.json").start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals("", err, program);
      assertEquals(0, process.waitFor(), program);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return fail(e);
    }
  }
}
