package dev.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import dev.detente.render.page.Attacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Opens pages in a real browser, one for all, and leaves pictures of them for people to look at.
 */
final class PageCheck {

  private static final Path FOLDER = Path.of("pages").toAbsolutePath();

  private static final Map<String, String> LINES =
      new TreeMap<>(
          Map.of(
              "list", "list -n 30",
              "who", "who putin --in 2025-Q1",
              "show", "show 2025-02-18",
              "glance", "summary",
              "month", "summary --by month",
              "grid", "summary --by month,theme"));

  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() throws IOException {
    Tool.CHROMIUM.need();
    Tool.CHROMEDRIVER.need();
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, String> line : LINES.entrySet()) {
      for (String language : List.of("en", "ar")) {
        String[] words = ("--lang " + language + " " + line.getValue() + " -o html").split(" ");
        Files.writeString(page(line.getKey(), language), CliRunner.piped().out(words));
      }
    }
    Files.writeString(page("all", "en"), CliRunner.piped().out("list", "-o", "html"));
    Files.writeString(
        page("attacks", "en"),
        CliRunner.piped().input(Attacks.FILE).out("-d", "-", "list", "-o", "html"));
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    logging.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", logging);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                .build(),
            options);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  static Stream<Arguments> pages() {
    return LINES.keySet().stream()
        .flatMap(name -> Stream.of(Arguments.of(name, "en"), Arguments.of(name, "ar")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitEveryWidthAndAreForEveryone(String name, String language) throws IOException {
    open(page(name, language));
    for (int width : new int[] {320, 800, 1600}) {
      for (String scheme : width == 800 ? List.of("light") : List.of("light", "dark")) {
        look(width, scheme);
        assertEquals((long) width, script("return document.documentElement.scrollWidth"));
        assertEquals(language.equals("ar") ? "rtl" : "ltr", script("return document.dir"));
        picture(name + "-" + language + "-" + width + "-" + scheme);
        // the two ends, each in one of the schemes: what is between is made of the same
        if (width == 320 && scheme.equals("light") || width == 1600 && scheme.equals("dark")) {
          List<String> violations = new ArrayList<>();
          new AxeBuilder()
              .analyze(browser)
              .getViolations()
              .forEach(
                  rule -> violations.add(rule.getId() + " " + rule.getNodes().get(0).getHtml()));
          assertEquals(List.of(), violations);
        }
      }
    }
    byte[] pdf = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
    Files.write(FOLDER.resolve(name + "-" + language + ".pdf"), pdf);
    assertTrue(pdf.length > 5_000, pdf.length + " bytes");
  }

  /** The checker of the W3C, in a process of its own: its libraries are other versions of ours. */
  @Test
  void areValid() throws Exception {
    List<String> command = new ArrayList<>(List.of("java", "-cp"));
    command.add(Files.readString(Path.of("nu.classpath")));
    command.addAll(List.of("nu.validator.client.SimpleCommandLineValidator", "--stdout"));
    // marks that stand alone are what the file of attacks has
    command.addAll(List.of("--filterpattern", ".*(Normalization Form|composing character).*"));
    Path folder = Files.createDirectories(FOLDER.resolve("valid"));
    try (Stream<Path> pages = Files.list(FOLDER)) {
      for (Path page : pages.filter(page -> page.toString().endsWith(".html")).toList()) {
        // its rules of style are older than the style
        String content = Files.readString(page).replaceFirst("(?s)(?<=<style>).*?(?=</)", "");
        command.add(Files.writeString(folder.resolve(page.getFileName()), content).toString());
      }
    }
    Process nu = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    assertEquals("", new String(nu.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, nu.waitFor());
  }

  @Test
  void askNothingOfTheNetwork() throws IOException {
    browser.manage().logs().get(LogType.PERFORMANCE);
    open(page("all", "en"));
    List<String> asked = new ArrayList<>();
    for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
      if (entry.getMessage().contains("Network.requestWillBeSent\"")
          && !entry.getMessage().contains("\"url\":\"file:")) {
        asked.add(entry.getMessage());
      }
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void findWhatTheProgramFinds() throws IOException {
    String words =
        "Putin, Путин, ПУТИН, بوتين, بُوتين, Zelenskiy, Зеленський, Xi, Šefčovič, Erdogan, U.S., US,"
            + " u.s, U.N, 500%, ٥٠٪, $, 30-day, 30 day, 30day, S-400, F16, g7, 2025, ٢٠٢٥,"
            + " nuclear arms, arms nuclear, \"New START\", start new, \"start new\", \"cease, it's,"
            + " الولايات, ولايات, أمريكا, امريكا, الأمريكية, الرياض, وقف إطلاق النار, \"وقف إطلاق\", a,"
            + " و, ﷲ, nothing-of-the-kind";
    open(page("all", "en"));
    assertFinds(List.of(words.split(", ")), CliRunner.piped(), "list");
  }

  /** A title of each kind of letters finds what the program finds by it. */
  @Test
  void foldWhatTheProgramFolds() throws IOException {
    List<String> titles =
        List.of(
            "ＰＵＴＩＮ ﬁne ① x²",
            "STRAẞE Straße",
            "Łódź Ærø Đorđe",
            "İstanbul",
            "ΣΟΦΙΑ σοφιας",
            "२०२५ ２０２５ 𝟙",
            "e\u0301lan",
            "Хрущёв объект їжак",
            "U.S.A. vote",
            "U.S.-Russia",
            "a.b.c",
            "أ.ف.ب",
            "1.5",
            "ﻻ بـــوتين گروه ئ ؤ ة",
            "الألمانيا الله الا",
            "a_b a🙂b",
            "한국 中国 日本",
            "ก็ नमस्ते",
            "x\u00adyz",
            "t\u200dm",
            "$5 5% ＄5");
    StringBuilder file = new StringBuilder();
    for (String title : titles) {
      file.append("{\"date\":\"2025\",\"title\":\"").append(title).append("\"}\n");
    }
    List<String> words = new ArrayList<>();
    titles.forEach(title -> words.addAll(List.of(title.split(" "))));
    CliRunner runner = CliRunner.piped().input(file.toString());
    Files.writeString(page("letters", "en"), runner.out("-d", "-", "list", "-o", "html"));
    open(page("letters", "en"));
    assertFinds(words, runner, "-d", "-", "list");
  }

  private static void assertFinds(List<String> words, CliRunner runner, String... line) {
    Map<String, Object> expected = new TreeMap<>();
    Map<String, Object> found = new TreeMap<>();
    List<?> counts = (List<?>) found(words);
    for (int i = 0; i < words.size(); i++) {
      List<String> search = new ArrayList<>(List.of(line));
      search.addAll(List.of("-s", words.get(i), "--count"));
      String count = runner.out(search.toArray(new String[0])).strip();
      expected.put(words.get(i), Long.valueOf(count));
      found.put(words.get(i), counts.get(i));
    }
    assertEquals(expected, found);
  }

  /** Returns how many events the filter of the page leaves, of each of {@code words}. */
  private static Object found(List<String> words) {
    return browser.executeScript(
        """
        const box = document.getElementById('_words');
        return arguments[0].map(words => {
          box.value = words;
          box.dispatchEvent(new Event('input', {bubbles: true}));
          return document.querySelectorAll('article:not([hidden])').length;
        });
        """,
        words);
  }

  /** Prints what it takes: how long that may be depends on the machine. */
  @Test
  void staysUsableWithTenThousandEvents() throws IOException {
    StringBuilder file = new StringBuilder();
    String[] types = {"CONSULT", "AID", "ACCUSE", "SANCTION"};
    for (int i = 0; i < 10_000; i++) {
      String date = "20%02d-%02d-%02d".formatted(i % 25, i % 12 + 1, i % 28 + 1);
      file.append(
          """
          {"id":"e%d","date":"%s","type":"%s","theme":"t%d","title":{"en":"Event %d of talks","ar":"الحدث %d من المحادثات"},\
          "summary":{"en":"%s","ar":"%s"},"actors":["a%d","b%d"]}
          """
              .formatted(
                  i,
                  date,
                  types[i % 4],
                  i % 5,
                  i,
                  i,
                  "Some words on what was done. ".repeat(12),
                  "بعض الكلمات عما جرى. ".repeat(12),
                  i % 97,
                  i % 89));
    }
    Path page = page("many", "en");
    Files.writeString(
        page, CliRunner.piped().input(file.toString()).out("-d", "-", "list", "-o", "html"));
    look(1600, "light");
    open(page);
    Object times =
        browser.executeScript(
            """
            const box = document.getElementById('_words');
            const loaded = performance.getEntriesByType('navigation')[0].loadEventEnd;
            const timed = action => {
              const start = performance.now();
              action();
              document.body.getBoundingClientRect();
              return Math.round(performance.now() - start);
            };
            const search = words => timed(() => {
              box.value = words;
              box.dispatchEvent(new Event('input', {bubbles: true}));
            });
            return ['load ' + Math.round(loaded), 'first ' + search('t'), 'next ' + search('ta'),
              'rare ' + search('9999'), 'none ' + search(''),
              'scroll ' + timed(() => scrollTo(0, document.body.scrollHeight)),
              'turn ' + timed(() => document.getElementById('_ar').click()),
              'heap ' + Math.round(performance.memory.usedJSHeapSize / 1e6) + ' MB'].join(', ');
            """);
    System.out.println("10,000 events, " + Files.size(page) / 1_000_000 + " MB: ms " + times);
    assertEquals(List.of(10_000L, 1L, 10_000L), found(List.of("talks", "9999", "")));
    browser.get("about:blank");
    Files.delete(page);
  }

  /** The first tap shows what the second one goes to. */
  @Test
  void tellOnTheFirstTap() throws IOException {
    look(320, "light");
    open(page("list", "en"));
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    WebElement mark = browser.findElement(By.cssSelector(".timeline use"));
    for (boolean first : new boolean[] {true, false}) {
      script("document.querySelector('.timeline').scrollIntoView({block: 'center'})");
      browser.perform(
          List.of(
              new Sequence(finger, 0)
                  .addAction(
                      finger.createPointerMove(
                          Duration.ZERO, PointerInput.Origin.fromElement(mark), 0, 0))
                  .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                  .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
      new WebDriverWait(browser, Duration.ofSeconds(20))
          .until(page -> script("return location.hash").equals("") == first);
      Object tip = script("return document.querySelector('.tip').textContent");
      assertTrue(tip.toString().startsWith("2025"), tip.toString());
      picture("tapped-" + (first ? "once" : "twice"));
    }
  }

  @Test
  void chooseByThemeAndTurnTheLanguage() throws IOException {
    look(1600, "light");
    open(page("all", "en"));
    browser.findElement(By.cssSelector("[name=theme][value=tension]")).click();
    assertEquals(
        Long.parseLong(CliRunner.piped().out("list", "-t", "tension", "--count").strip()), shown());
    browser.findElement(By.id("_ar")).click();
    assertEquals("rtl", script("return document.dir"));
    assertEquals("ar", script("return document.documentElement.lang"));
    assertEquals("كل الأحداث", browser.findElement(By.tagName("h1")).getText());
    String name = script("return document.querySelector('.timeline a').ariaLabel").toString();
    assertTrue(Shown.firstArabic(name) < name.length(), name);
  }

  @Test
  void leadToAnEventByItsId() throws IOException {
    browser.get(page("all", "en").toUri() + "#2025-02-12-trump-putin-call");
    Object top =
        script(
            "return document.getElementById('2025-02-12-trump-putin-call').getBoundingClientRect().top");
    assertTrue(((Number) top).doubleValue() < 100 && ((Number) top).doubleValue() >= -1, "" + top);
  }

  @Test
  void goFromMarkToMarkByArrows() throws IOException {
    open(page("all", "en"));
    script("document.querySelector('.timeline a').focus()");
    WebElement first = browser.switchTo().activeElement();
    first.sendKeys(org.openqa.selenium.Keys.ARROW_RIGHT);
    WebElement second = browser.switchTo().activeElement();
    assertFalse(first.equals(second));
    assertEquals(
        second.getDomAttribute("aria-label"),
        browser.findElement(By.className("tip")).getText().replaceFirst("(?<=\\d) (?=\\S)", "  "));
    assertEquals(
        1L, script("return document.querySelectorAll('.timeline a[tabindex=\"0\"]').length"));
  }

  @Test
  void haveAllWithoutAScript() throws IOException {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open(page("all", "en"));
      assertEquals(175, browser.findElements(By.tagName("article")).size());
      assertFalse(browser.findElement(By.tagName("form")).isDisplayed());
      browser.findElement(By.id("_ar")).click();
      assertEquals("كل الأحداث", browser.findElement(By.tagName("h1")).getText());
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void runNothingOfAnAttack() throws IOException {
    browser.manage().logs().get(LogType.BROWSER);
    look(800, "light");
    open(page("attacks", "en"));
    assertEquals(true, script("return window.hit === undefined"));
    assertEquals(800L, script("return document.documentElement.scrollWidth"));
    assertEquals(Attacks.FILE.lines().count(), shown());
    for (WebElement link : browser.findElements(By.cssSelector("article li a"))) {
      assertTrue(link.getDomAttribute("href").startsWith("https://"));
    }
    assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    picture("attacks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"month", "theme,type", "actor"})
  void areDrawnAsPictures(String keys) throws Exception {
    Tool.RSVG_CONVERT.need();
    for (String language : List.of("en", "ar")) {
      Path svg = FOLDER.resolve(keys + "-" + language + ".svg");
      Files.writeString(
          svg,
          CliRunner.piped()
              .out("--lang", language, "summary", "--by", keys, "-n", "15", "-o", "svg"));
      Path png = FOLDER.resolve(keys + "-" + language + ".png");
      Process drawn =
          new ProcessBuilder("rsvg-convert", svg.toString(), "-o", png.toString())
              .redirectErrorStream(true)
              .start();
      assertEquals("", new String(drawn.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(0, drawn.waitFor());
      assertTrue(Files.size(png) > 1_000);
    }
  }

  private static Path page(String name, String language) {
    return FOLDER.resolve(name + "-" + language + ".html");
  }

  private static void open(Path page) {
    browser.get("about:blank");
    browser.get(page.toUri().toString());
  }

  /** Sets the width of the screen and the colours that its user wants. */
  private static void look(int width, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  private static void picture(String name) throws IOException {
    Map<String, Object> clip =
        Map.of("x", 0, "y", 0, "width", script("return innerWidth"), "height", 2600, "scale", 1);
    Object data =
        browser
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true))
            .get("data");
    Files.write(
        FOLDER.resolve(name + ".png"), OutputType.BYTES.convertFromBase64Png((String) data));
  }

  private static long shown() {
    return (Long) script("return document.querySelectorAll('article:not([hidden])').length");
  }

  private static Object script(String script) {
    return browser.executeScript(script);
  }
}
