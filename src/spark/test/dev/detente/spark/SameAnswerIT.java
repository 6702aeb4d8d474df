package dev.detente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.process.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the law: what is answered on Spark is byte for byte what is answered here of the same
 * files, however they are divided.
 */
final class SameAnswerIT {

  /** The bytes of a part: lines are longer, so that some parts have none. */
  private static final int SMALL = 101;

  private static final int LARGE = 1999;

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    for (Sample sample : Sample.values()) {
      byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(sample.file()), bytes);
      Files.write(folder.resolve("broken-" + sample.file()), amiss(bytes, sample.bad()));
      List<String> whole = sample.bad().stream().filter(row -> !goesOn(row)).toList();
      Files.write(folder.resolve("amiss-" + sample.file()), amiss(bytes, whole));
      Path packed = folder.resolve(sample.file() + ".gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
        out.write(bytes);
      }
      assertTrue(isDividedInACharacter(bytes), "no part begins within a character");
    }
  }

  /** Puts rows that are no events among those that are, and rows whose ids are taken. */
  private static byte[] amiss(byte[] bytes, List<String> bad) throws IOException {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)");
    ByteArrayOutputStream amiss = new ByteArrayOutputStream();
    for (int i = 0; i < lines.length; i++) {
      amiss.write(lines[i].getBytes(StandardCharsets.UTF_8));
      if (i > 30 && i % 17 == 0) {
        for (String row : bad) {
          // a byte a character: some are not UTF-8
          amiss.write((row + "\n").getBytes(StandardCharsets.ISO_8859_1));
        }
      }
      if (i > 20 && i % 11 == 0) {
        amiss.write(lines[i].getBytes(StandardCharsets.UTF_8));
        amiss.write(lines[i - 20].getBytes(StandardCharsets.UTF_8));
      }
    }
    return amiss.toByteArray();
  }

  /** Tells whether a row is the beginning of an object, which goes on in the next line. */
  private static boolean goesOn(String row) {
    return row.startsWith("{") && !row.endsWith("}");
  }

  private static boolean isDividedInACharacter(byte[] bytes) {
    for (int at = SMALL; at < bytes.length; at += SMALL) {
      if ((bytes[at] & 0xC0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  static List<Arguments> linesOnSamples() {
    List<Arguments> cases = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      for (String line : Sample.LINES) {
        cases.add(Arguments.of(sample, line));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("linesOnSamples")
  void isTheSame(Sample sample, String line) {
    holds(LARGE, folder.resolve(sample.file()), line);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void isTheSameInPartsWithoutLines(Sample sample) {
    holds(SMALL, folder.resolve(sample.file()), "summary --by month,type");
    holds(SMALL, folder.resolve(sample.file()), "list -n 9 --sort place");
  }

  @ParameterizedTest
  @CsvSource({
    "JSONL,summary --by month,type",
    "CSV,list --count",
    "TSV,list -n 3 -o jsonl --lang ar",
    "JSONL,check"
  })
  void isTheSameOfWhatIsCompressed(Sample sample, String line) {
    Runs.Result expected = Runs.here(args(folder.resolve(sample.file()), line));
    Path packed = folder.resolve(sample.file() + ".gz");
    Runs.Result result = Runs.onSpark(LARGE, args(packed, line));
    String out = result.out().replace(packed.toString(), folder.resolve(sample.file()).toString());
    assertEquals(expected, new Runs.Result(out, result.err(), result.code()));
  }

  @ParameterizedTest
  @CsvSource({
    "JSONL,list --count",
    "JSONL,list -n 3 --skip",
    "JSONL,summary --skip --lang ar",
    "CSV,list -n 3",
    "CSV,actors --skip",
    "TSV,summary --by month",
    "TSV,list --count --skip --map title={title} {nothing}",
    "JSONL,check",
    "CSV,check --lang ar",
    "TSV,check --map place=own"
  })
  void refusesTheSame(Sample sample, String line) {
    Path file = folder.resolve("broken-" + sample.file());
    holds(LARGE, file, line);
    holds(SMALL, file, line);
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void findsTheSame(Sample sample) {
    Path file = folder.resolve("amiss-" + sample.file());
    holds(SMALL, file, "check");
    holds(LARGE, file, "check --strict --lang ar");
    holds(LARGE, file, "check --map type=own");
  }

  /**
   * Problems of several files are in the order of these, and told by their own names and lines,
   * however many a task reads.
   */
  @ParameterizedTest
  @CsvSource({"JSONL,50", "JSONL,13", "CSV,50", "CSV,2", "TSV,3"})
  void findsTheSameInFilesPutTogether(Sample sample, int each, @TempDir Path files)
      throws IOException {
    Path file = folder.resolve("amiss-" + sample.file());
    String[] lines = Files.readString(file, StandardCharsets.ISO_8859_1).split("(?<=\n)");
    int head = sample == Sample.JSONL ? 0 : 1;
    for (int i = 0; head + i * each < lines.length; i++) {
      int from = head + i * each;
      List<String> part = List.of(lines).subList(from, Math.min(from + each, lines.length));
      Files.writeString(
          files.resolve(String.format("%03d.part", i)),
          (head == 0 ? "" : lines[0]) + String.join("", part),
          StandardCharsets.ISO_8859_1);
    }
    for (String line : List.of("check", "list --count", "summary --by month --skip")) {
      Runs.Result result = Runs.onSpark(LARGE, args(files, line));
      Runs.Result expected = Runs.here(args(file, line));
      String out = inOne(result.out(), files, each, file);
      String err = inOne(result.err(), files, each, file);
      assertEquals(expected, new Runs.Result(out, err, result.code()));
    }
  }

  @Test
  void readsSmallFilesTogether(@TempDir Path files) throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.writeString(files.resolve("small" + i), "x".repeat(i));
    }
    // on two cores
    assertEquals(3, Runs.tasks(LARGE, files));
    Files.writeString(files.resolve("large"), "x".repeat(3 * LARGE));
    assertEquals(2 + 3, Runs.tasks(LARGE, files));
  }

  /** Puts the place in one file in the place of that in one of several. */
  private static String inOne(String text, Path files, int each, Path file) {
    return Pattern.compile(Pattern.quote(files + "/") + "(\\d+)\\.part:(\\d+)")
        .matcher(text)
        .replaceAll(
            place -> {
              int before = each * Integer.parseInt(place.group(1));
              return file + ":" + (before + Integer.parseInt(place.group(2)));
            })
        .replace(files.toString(), file.toString());
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void isTheSameOfFilesPutTogether(Sample sample, @TempDir Path files) throws IOException {
    String[] lines = sample.text().split("(?<=\n)");
    String head = sample == Sample.JSONL ? "" : lines[0];
    int first = head.isEmpty() ? 0 : 1;
    for (int i = 0; i < 3; i++) {
      StringBuilder text = new StringBuilder(head);
      for (int k = first + i * 40; k < first + (i + 1) * 40; k++) {
        text.append(lines[k]);
      }
      Files.writeString(files.resolve(i + "-" + sample.file()), text);
    }
    for (String line : List.of("list -n 50", "list -n 50 --sort none -o jsonl", "summary")) {
      Runs.Result expected = Runs.here(args(folder.resolve(sample.file()), line));
      assertEquals(expected, Runs.onSpark(LARGE, args(files, line)));
      assertEquals(expected, Runs.onSpark(LARGE, args(files.resolve("[0-2]-*"), line)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --sort title:desc,deaths -o csv --bom",
        "list --sort deaths -o jsonl --lang ar",
        "list --sort none -o csv -c id,title,note",
        "list --no-header --actor ru1 -c title --sort title",
        "list -o markdown --in 2025",
        "list -e --search nothing",
        "list --sort none --search nothing",
        "list -n 5 -o json",
        "list --count"
      })
  void isAFolderOfPartsPutTogether(String line, @TempDir Path files) throws IOException {
    for (Sample sample : Sample.values()) {
      String[] args = args(folder.resolve(sample.file()), line);
      Path parts = files.resolve(sample.name());
      List<String> spark = new ArrayList<>(List.of("--out", parts.toString()));
      spark.addAll(0, List.of(args));
      Runs.Result expected = Runs.here(args);
      Runs.Result result = Runs.onSpark(LARGE, spark.toArray(new String[0]));
      assertEquals(expected, new Runs.Result(together(parts), result.err(), result.code()), line);
      assertEquals("", result.out());
    }
  }

  @Test
  void writesNothingIfARowIsRefused(@TempDir Path files) {
    String[] args = args(folder.resolve("broken-events.csv"), "list");
    List<String> spark = new ArrayList<>(List.of(args));
    spark.add("--out=" + files.resolve("parts"));
    Runs.Result expected = Runs.here(args);
    assertEquals(expected, Runs.onSpark(LARGE, spark.toArray(new String[0])));
    assertFalse(Files.exists(files.resolve("parts")));
  }

  @ParameterizedTest
  @CsvSource({"list --count,0", "list --out parts,''", "check,''"})
  void isOfNoFilesNothing(String line, String out, @TempDir Path files) throws IOException {
    Path none = Files.createDirectory(files.resolve("none"));
    String[] args = args(none, line.replace("parts", files.resolve("parts").toString()));
    Runs.Result result = Runs.onSpark(LARGE, args);
    assertEquals(ExitCode.OK, result.code(), result::toString);
    assertEquals(out, result.out().strip());
  }

  @Test
  void writesNoHelpToTheFolder(@TempDir Path files) {
    Path parts = files.resolve("parts");
    Runs.Result result = Runs.onSpark(LARGE, "list", "--out", parts.toString(), "--help");
    assertEquals(ExitCode.OK, result.code());
    assertTrue(result.out().contains("--out FOLDER"), result.out());
    assertFalse(Files.exists(parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check other|check takes one file",
        "who ru1|who is not asked of files on a cluster",
        "show e1|show is not asked of files on a cluster",
        "list|--out FOLDER",
        "list -n 3 -o html|html is not written on a cluster",
        "summary -o html|html is not written on a cluster",
        "list --out parts -o json|csv jsonl markdown tsv",
        "list --out parts -c all|csv jsonl markdown tsv",
        "list --out .|--out: \".\" exists",
        "summary --out parts|--out does not go with summary; it goes with: list",
        "--out parts list|--out goes with a command; write one, as in: detente list --out",
        "list --out parts --out|--out needs a value",
        "list --out parts --out=others|--out is given twice",
        "list --out=|--out: \"\" is empty",
        "list --out --count|write --out=--count",
        "list -- --out parts|unexpected argument \"--out\""
      })
  void isNotAskedWhatIsForOneMachine(String line, String words) {
    Runs.Result result = Runs.onSpark(LARGE, args(folder.resolve("events.csv"), line));
    assertEquals(ExitCode.USAGE, result.code(), result::toString);
    assertTrue(result.err().contains(words), result.err());
    assertEquals(1, result.err().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"date\":\"2025\",\"title\":\"x\"}]|is one document",
        "{\"events\":[{\"date\":\"2025\",\"title\":\"x\"}]}|is one document",
        "id,date,title\\n1,2025,\"two\\nlines\"|:2:1: a cell that begins in this line holds a line break"
      })
  void isNotOfFilesThatHaveNoParts(String text, String words, @TempDir Path files)
      throws IOException {
    Path file = Files.writeString(files.resolve("file"), text.replace("\\n", "\n"));
    Runs.Result result = Runs.onSpark(LARGE, args(file, "list --count"));
    assertEquals(ExitCode.DATA, result.code(), result::toString);
    assertTrue(result.err().contains(words), result.err());
  }

  private static void holds(int size, Path file, String line) {
    String[] args = args(file, line);
    assertEquals(
        Runs.here(args), Runs.onSpark(size, args), () -> size + " " + String.join(" ", args));
  }

  /** Returns what parts come to, put together by their names. */
  private static String together(Path parts) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(parts)) {
      for (Path file :
          files
              .filter(each -> each.getFileName().toString().startsWith("part-"))
              .sorted()
              .toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static String[] args(Path file, String line) {
    List<String> args = new ArrayList<>(List.of("-d", file.toString()));
    args.addAll(List.of(line.split(" ")));
    return args.toArray(new String[0]);
  }
}
