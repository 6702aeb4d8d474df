package dev.detente.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.detente.cli.CliRunner;
import dev.detente.model.FieldValue;
import dev.detente.query.names.TextFolding;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests pages by their structure, and what they let through. */
final class PageTests {

  /** What the issue allows for the whole record. */
  private static final int MOST_BYTES = 700_000;

  private static final CliRunner RUNNER = CliRunner.piped();

  static Stream<String> lines() {
    return Stream.of(
            "list",
            "list --in 1999",
            "list -n 1",
            "who putin --in 2025-Q1",
            "who putin --in 1999",
            "show 2025-02-18",
            "summary",
            "summary --by month",
            "summary --by actor -n 5",
            "summary --by quarter,type",
            "summary --by month --in 1999")
        .flatMap(line -> Stream.of(line, "--lang ar " + line));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void areWellFormedAndLeadOnlyToWhatTheyHave(String line) {
    String written = written(line + " -o html");
    PageXml page = PageXml.of(written);
    List<String> ids = page.all("//@id");
    Set<String> places = new HashSet<>(ids);
    assertEquals(ids.size(), places.size());
    for (String address : page.all("//*[local-name()='a' or local-name()='use']/@href")) {
      assertTrue(address.startsWith("#") ? places.contains(address.substring(1)) : isWeb(address));
    }
    places.addAll(List.of(""));
    for (String label : page.all("//@aria-labelledby | //@for")) {
      assertTrue(places.contains(label), label);
    }
    assertEquals(
        page.all("//a[not(starts-with(@href, '#'))]").size(),
        page.all("//a[@rel='noopener noreferrer']").size());
    assertEquals(1, page.all("//h1").size());
    assertEquals(line.startsWith("--lang ar") ? "ar" : "en", page.one("/html/@lang"));
    assertEquals("detente " + line + " -o html", page.one("//footer//code"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void askNothingOfAnyone(String line) {
    String page = written(line + " -o html");
    assertEquals(
        List.of(), found("\\ssrc=|@import|url\\(|<link|<iframe|<img|fetch\\(|style=\"", page));
    assertEquals(List.of(), found("\\son\\w+=", page));
  }

  @Test
  void letNothingRunButTheirOwn() throws Exception {
    String page = written("list -n 3 -o html");
    for (String kind : List.of("style", "script")) {
      List<String> own = found("(?s)(?<=<" + kind + ">).*?(?=</" + kind + ">)", page);
      assertEquals(1, own.size());
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(own.get(0).getBytes(UTF_8));
      String policy = kind + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';";
      assertTrue(page.contains(policy), "page.html must say " + policy);
    }
    assertTrue(page.contains("content=\"default-src 'none';"));
  }

  @Test
  void holdTheWholeRecordInLittle() {
    PageXml page = PageXml.of(written("list -o html"));
    String record = written("list -o json");
    assertEquals(
        found("\"date\": \"[^\"]*\",\\s+\"theme\"", record).size(), page.all("//article").size());
    int bytes = written("list -o html").getBytes(UTF_8).length;
    assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
  }

  @ParameterizedTest
  @CsvSource({"en, 'Vladimir Putin', 2025-Q1", "ar, 'فلاديمير بوتين', 2025-Q1"})
  void sayTheQuestionInBothLanguages(String language, String name, String period) {
    PageXml page = PageXml.of(written("who putin --in 2025-Q1 -o html"));
    String question = page.one("//h1/span[@lang='" + language + "']");
    assertTrue(question.contains(name) && question.contains(period), question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list | All events",
        "list -a putin,not:@trump | Events with Vladimir Putin, not with Donald Trump",
        "list -t not:tension | Events not on Tension",
        "list -a @putin,@trump --country RU | Events with Vladimir Putin or Donald Trump,"
            + " with an actor of or in Russia",
        "list --type CONSULT --quad verbal --place Riyadh | Events of type CONSULT, of class in"
            + " words, at Riyadh",
        "list -s nuclear --since 2025-02 --until 2025-03 | Events with the words nuclear,"
            + " from 2025-02 on, until 2025-03",
        "summary --by month,theme -t tension | Events on Tension, by month and theme",
        "show 2025-02-12-trump-putin-call | Events of 2025-02-12",
      })
  void sayWhatWasAsked(String line, String sentence) {
    PageXml page = PageXml.of(written(line + " -o html"));
    assertEquals(sentence, page.one("//h1/span[@lang='en']"));
  }

  @Test
  void tellHowTheyAreMadeInAShell() {
    PageXml page = PageXml.of(RUNNER.out("list", "-s", "it's $HOME", "-a", "بوتين", "-o", "html"));
    assertEquals("detente list -s 'it'\\''s $HOME' -a بوتين -o html", page.one("//footer//code"));
  }

  @Test
  void passNothingOfAFileForMarkup() {
    PageXml page = PageXml.of(RUNNER.input(Attacks.FILE).out("-d", "-", "list", "-o", "html"));
    assertEquals(1, page.all("//script").size());
    assertEquals(1, page.all("//style").size());
    assertEquals(List.of(), page.all("//img | //iframe | //b//script | //@onerror | //@onload"));
    assertEquals(Attacks.FILE.lines().count(), page.all("//article").size());
    for (String address : page.all("//a/@href")) {
      assertTrue(
          address.startsWith("#") || address.equals("https://good.test/?a=1&b=%22"), address);
    }
    for (String text : page.all("//h3 | //dd | //li | //p")) {
      assertFalse(
          text.chars().anyMatch(c -> c < ' ' && c != '\n' || c >= 0x202A && c <= 0x202E), text);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 60, 5000})
  void drawAMarkForEachEventOrCountsOfMany(int events) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < events; i++) {
      file.append("{\"id\":\"e").append(i).append("\",\"date\":\"2025-");
      file.append(i % 12 < 9 ? "0" : "").append(i % 12 + 1).append("-1").append(i % 9);
      file.append("\",\"title\":\"t\",\"type\":\"").append(i % 2 == 0 ? "AID" : "ACCUSE");
      file.append("\"}\n");
    }
    PageXml page = PageXml.of(RUNNER.input(file.toString()).out("-d", "-", "list", "-o", "html"));
    int marks = page.all("//*[@class='timeline']//a[not(@class='bin')]").size();
    int bars = page.all("//*[@class='timeline']//a[@class='bin']").size();
    assertEquals(events < 1000 ? events : 0, marks);
    assertTrue(events < 1000 ? bars == 0 : bars > 20 && bars <= 240, bars + " bars");
  }

  /** With what Unicode says of letters they make a script fold as the program does. */
  @Test
  void carryTheLettersThatAreReadAsOthers() {
    String script = written("list -n 2 -o html").replaceFirst("(?s).*const letters = ", "");
    Map<Character, String> letters = new HashMap<>();
    for (String line : found("(?<=')[^']+(?=')", script.substring(0, script.indexOf(".split")))) {
      for (String entry : line.strip().split(" ")) {
        letters.put(entry.charAt(0), entry.substring(1));
      }
    }
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      String folded = TextFolding.foldForSearch("a" + c + "b");
      String text = String.valueOf(c);
      String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      if (lower.equals(text) && folded.indexOf(' ') < 0) {
        StringBuilder read = new StringBuilder();
        String parts =
            letters.containsKey(c) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (char part : parts.replaceAll("[\\p{Mn}\\p{Me}\\p{Cf}]", "").toCharArray()) {
          read.append(letters.getOrDefault(part, FieldValue.asciiDigits(String.valueOf(part))));
        }
        assertEquals("a" + read + "b", folded, text);
      }
    }
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }

  private static String written(String line) {
    return RUNNER.out(line.split(" "));
  }

  private static List<String> found(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
