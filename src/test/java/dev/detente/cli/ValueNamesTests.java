package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.text.Words;
import dev.detente.model.EventType;
import dev.detente.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the names of types, classes and themes. */
final class ValueNamesTests {

  @ParameterizedTest
  @CsvSource({
    "--type,  SANCTION,           عقوبات",
    "--type,  SANCTION,           عُقُوبـات",
    "--type,  SANCTION,           Impose Sanctions",
    "--type,  SANCTION,           expel",
    "--type,  CONSULT,            'meet, call, visit, negotiate'",
    "--type,  'AGREE,SANCTION',   'اتفاق,عقوبات'",
    "--type,  not:ACCUSE,         not:اتهام",
    "--quad,  cooperation,        تعاون",
    "--quad,  conflict,           الصراع",
    "--quad,  verbal,             لفظى",
    "--quad,  material,           in deeds",
    "--quad,  verbal-conflict,    صراع لفظي",
    "--quad,  verbal-conflict,    Conflict in words",
    "--quad,  material-conflict,  MATERIAL CONFLICT",
    "--theme, tension,            توتّر",
    "--theme, russia-china,       روسيا والصّين",
    "--theme, russia-china,       Russia China",
  })
  void findTheSameEvents(String option, String id, String label) {
    String expected = CliRunner.piped().out("list", option, id);
    assertTrue(expected.lines().count() > 1);
    assertEquals(expected, CliRunner.piped().out("list", option, label));
  }

  @Test
  void areSharedByNoTwoTypes() {
    Map<String, String> types = new HashMap<>();
    List<String> ids = Stream.of(EventType.values()).map(EventType::name).toList();
    for (Language language : Language.values()) {
      for (String id : ids) {
        for (String label : new Words(language).label("type", id).split(",")) {
          assertEquals(null, types.put(label.strip(), id), label);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"--type, ...", "--quad, ...", "--type, تفاوض", "--quad, hybrid"})
  void areNotJustAnything(String option, String name) {
    assertEquals(2, CliRunner.piped().run("list", option, name).code());
  }
}
