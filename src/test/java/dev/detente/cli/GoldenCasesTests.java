package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that no golden file goes unread, and that a wrong one is noticed. */
final class GoldenCasesTests {

  @TempDir private Path root;

  @BeforeEach
  void oneWholeCase() throws IOException {
    write("list/case/args", "list\n--count\n--type\nprotest\n--data\n-\n");
    write("list/case/in", "[]\n");
    write("list/case/out", "0\n");
    write("data/any.json", "{}");
  }

  @Test
  void aWholeCaseHasNoOrphans() throws IOException {
    assertEquals(List.of(), cases().orphans());
    assertEquals(List.of(root.resolve("list/case")), cases().folders());
    GoldenCases.check(root.resolve("list/case"));
  }

  @ParameterizedTest
  @CsvSource({
    "stray, stray",
    "list/stray, list/stray",
    "list/case/stdout, list/case/stdout",
    "list/case/deeper/args, list/case/deeper",
  })
  void aFileOfNoCaseIsAnOrphan(String file, String orphan) throws IOException {
    write(file, "");
    assertEquals(orphan, cases().orphans().get(0));
  }

  @ParameterizedTest
  @CsvSource({"args", "out"})
  void aCaseNeeds(String file) throws IOException {
    Files.delete(root.resolve("list/case").resolve(file));
    assertEquals(List.of("list/case: no " + file), cases().orphans());
  }

  @Test
  void aCommandNeedsACase() throws IOException {
    Files.createDirectory(root.resolve("who"));
    assertEquals(List.of("who: no case"), cases().orphans());
  }

  @ParameterizedTest
  @CsvSource({"out, 1", "err, words", "code, 1"})
  void aDifferenceFails(String file, String text) throws IOException {
    write("list/case/" + file, text + "\n");
    assertThrows(AssertionError.class, () -> GoldenCases.check(root.resolve("list/case")));
  }

  @Test
  void rewritingExpectsWhatCameOut() throws IOException {
    write("list/case/args", "list\n--quad\nnone\n--data\n-\n");
    GoldenCases.rewrite(root.resolve("list/case"));
    assertEquals("", Files.readString(root.resolve("list/case/out")));
    assertEquals("2\n", Files.readString(root.resolve("list/case/code")));
    GoldenCases.check(root.resolve("list/case"));
  }

  private GoldenCases cases() {
    return new GoldenCases(root);
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
