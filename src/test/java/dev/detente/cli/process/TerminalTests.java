package dev.detente.cli.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.detente.render.Palette;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what follows from the environment. */
final class TerminalTests {

  @ParameterizedTest
  @CsvSource({
    "auto,   TERM=xterm,               ANSI,  NONE",
    "auto,   '',                       NONE, NONE",
    "auto,   TERM=,                    NONE, NONE",
    "auto,   TERM=dumb,                NONE, NONE",
    "auto,   TERM=xterm CLICOLOR=0,    NONE, NONE",
    "auto,   TERM=xterm NO_COLOR=1,    NONE, NONE",
    "auto,   TERM=xterm NO_COLOR=,     ANSI,  NONE",
    "auto,   FORCE_COLOR=1,            ANSI,  ANSI",
    "auto,   FORCE_COLOR=0 TERM=xterm, ANSI,  NONE",
    "auto,   FORCE_COLOR=1 NO_COLOR=1, NONE, NONE",
    "always, NO_COLOR=1,               ANSI,  ANSI",
    "never,  FORCE_COLOR=1 TERM=xterm, NONE, NONE",
  })
  void coloursWhereThereIsATerminalThatShowsThem(
      String when, String variables, Palette terminal, Palette pipe) {
    Map<String, String> environment = new LinkedHashMap<>();
    for (String variable : variables.isEmpty() ? new String[0] : variables.split(" ")) {
      int equals = variable.indexOf('=');
      environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    Terminal asked = new Terminal(true, true, 80, "C.UTF-8", environment);
    assertEquals(terminal, asked.palette(when, true));
    assertEquals(pipe, asked.palette(when, false));
  }
}
