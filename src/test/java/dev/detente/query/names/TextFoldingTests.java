package dev.detente.query.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests each rule that texts are folded by. */
final class TextFoldingTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # compatibility forms
          ＰＵＴＩＮ, putin
          ﬁne, fine
          \uFEFB, لا
          ①, 1
          №, no
          x², x2
          # case
          Putin, putin
          AZ az, az az
          АЯ ая, aya aya
          TITLE, title
          İSTANBUL, istanbul
          ΣΟΦΙΑ, σοφια
          STRAẞE, strasse
          # Cyrillic is read as Latin
          Путин, putin
          Лавров, lavrov
          Зеленський, zelenskiy
          Хрущёв, khrushchev
          Жуков, zhukov
          Цой, tsoy
          Чехов, chekhov
          Шойгу, shoygu
          объект, obekt
          Юля, yulya
          Київ, kiyiv
          Ґалаґан, galagan
          # marks
          Élysée, elysee
          Erdoğan, erdogan
          Dāvos, davos
          Łódź, lodz
          Ærø, aero
          Đorđe, dorde
          e\u0301, e
          Orbán, orban
          # digits
          ٢٠٢٥, 2025
          ۲۰۲۵, 2025
          २०२५, 2025
          ２０２５, 2025
          \uD835\uDFD9, 1
          # dots between single letters
          U.S., us
          U.S.A, usa
          the U.N. vote, the un vote
          U.S.-Russia, us russia
          u.s.sanctions, us sanctions
          V. Putin, v putin
          wire.example, wire example
          a.b.c, abc
          أ.ف.ب, افب
          1.5, 1 5
          # the Arabic article of words longer than four letters
          الرياض, رياض
          الأمم, امم
          الله, الله
          الما, الما
          البيت الأبيض, بيت ابيض
          ألمانيا, مانيا
          الألمانيا, مانيا
          """)
  void foldsByEachRule(String text, String folded) {
    assertEquals(folded, TextFolding.fold(text));
  }

  @ParameterizedTest
  @CsvSource({
    "\u0623\u0628, \u0627\u0628", // alef with hamza above
    "\u0625\u0628, \u0627\u0628", // alef with hamza below
    "\u0622\u0628, \u0627\u0628", // alef with madda
    "\u0671\u0628, \u0627\u0628", // alef wasla
    "\u0645\u0649, \u0645\u064A", // alef maqsura
    "\u0645\u06CC, \u0645\u064A", // Persian ya
    "\u0645\u0626, \u0645\u064A", // ya with hamza
    "\u0645\u0624, \u0645\u0648", // waw with hamza
    "\u0645\u0629, \u0645\u0647", // ta marbuta
    "\u06A9\u0645, \u0643\u0645", // Persian kaf
    "\u06AF\u0645, \u063A\u0645", // gaf
    "\u067E\u0645, \u0628\u0645", // pe
    "\u06A4\u0645, \u0641\u0645", // ve
    "\u0686\u0645, \u062C\u0645", // che
    "\u0698\u0645, \u0632\u0645", // zhe
    "\u0628\u0621, \u0628", // lone hamza
  })
  void foldsArabicForms(String text, String folded) {
    assertEquals(folded, TextFolding.fold(text));
  }

  @Test
  void dropsTatweel() {
    assertEquals("بوتين", TextFolding.fold("بـــوتين"));
  }

  @Test
  void dropsArabicMarks() {
    assertEquals("بوتين", TextFolding.fold("بُوتِينْ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a-b", "a  b", " a/b ", "a, b", "a،b", "(a) «b»", "a\tb\n", "a_b", "a🙂b"})
  void turnsPunctuationIntoOneSpace(String text) {
    assertEquals("a b", TextFolding.fold(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "...", "\u0301", "\u064B\u0650", "\u200F", "\u0640", "\u0621", "%"})
  void foldsWhatIsNoWordToNothing(String text) {
    assertEquals("", TextFolding.fold(text));
    assertEquals(List.of(), TextFolding.tokens(text));
  }

  @ParameterizedTest
  @CsvSource({
    "500%, 500%",
    "٥٠٪, 50%",
    "$500bn, $500bn",
    "(5%), 5%",
    "＄5, $5",
    "U.S. $5, us $5",
    "a-b, a b",
    "'1,000', 1 000",
  })
  void keepsTheSignsOfFiguresForSearch(String text, String folded) {
    assertEquals(folded, TextFolding.foldForSearch(text));
  }

  @Test
  void splitsIntoWords() {
    assertEquals(List.of("vladimir", "putin"), TextFolding.tokens(" Vladimir  PUTIN! "));
  }
}
