package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.detente.model.Message;
import dev.detente.model.ValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how words of a list are read. */
final class KeywordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "month | month",
        " month , theme| month+theme",
        "\"a,b\",c | \"a,b\"+c",
        "c, \"a,b\" | c+\"a,b\"",
        "\"a\"b,c | \"a\"b+c",
        "\"a,b | \"a+b",
        "a\"b,c\" | a\"b+c\"",
        "\"a\":desc,b | \"a\":desc+b",
      })
  void separatesWordsByCommasThatAreNotQuoted(String text, String words) {
    assertEquals(words, String.join("+", Keywords.list("--by", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a,", ",a", "a,,b", "a, ,b", "\"\"", "a,\"\""})
  void refusesAnEmptyWord(String text) {
    ValueException refusal = assertThrows(ValueException.class, () -> Keywords.list("--by", text));
    assertEquals(Message.of("option.empty", "--by", text), refusal.message());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"\"a\", a", "\"a, \"a", "a\", a\"", "\", \"", "\"\", ``", "a, a"})
  void takesQuotationMarksOffThatEncloseAWord(String word, String unquoted) {
    assertEquals(unquoted, Keywords.unquoted(word));
  }

  @ParameterizedTest
  @CsvSource({"count, count", " count , count", "COUNT, count", "Net, Net", "net, net", "NET, Net"})
  void findsAWordAsItIsWrittenElseInAnyCase(String word, String found) {
    List<String> known = List.of("count", "Net", "net");
    assertEquals(Optional.of(found), Keywords.find(word, known));
    assertEquals(found, Keywords.choose("--sort", word, known));
  }

  @Test
  void refusesAWordThatIsNotKnown() {
    ValueException refusal =
        assertThrows(
            ValueException.class, () -> Keywords.choose("--sort", " c ", List.of("a", "b")));
    assertEquals(Message.of("option.choice", "--sort", "c", "a b"), refusal.message());
  }
}
