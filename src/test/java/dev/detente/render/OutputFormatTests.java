package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the names of formats. */
final class OutputFormatTests {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsKey(OutputFormat format) {
    assertEquals(Optional.of(format), OutputFormat.of(format.key()));
  }

  @ParameterizedTest
  @CsvSource({"JSON", "xml", "''"})
  void isNotFoundByAnythingElse(String key) {
    assertEquals(Optional.empty(), OutputFormat.of(key));
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE, false",
    "TSV, false",
    "CSV, false",
    "JSON, true",
    "JSONL, true",
    "MARKDOWN, false",
  })
  void tellsWhetherItIsJson(OutputFormat format, boolean json) {
    assertEquals(json, format.isJson());
  }
}
