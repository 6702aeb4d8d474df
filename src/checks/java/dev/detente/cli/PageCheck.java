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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

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

  static Stream<String> pages() {
    return LINES.keySet().stream().flatMap(name -> Stream.of(name + " en", name + " ar"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitEveryWidthAndAreForEveryone(String page) throws IOException {
    String[] parts = page.split(" ");
    int[] widths = {320, 800, 1600};
    for (int i = 0; i < widths.length; i++) {
      for (String scheme : List.of("light", "dark")) {
        look(widths[i], scheme);
        open(page(parts[0], parts[1]));
        assertEquals((long) widths[i], script("return document.documentElement.scrollWidth"));
        assertEquals(parts[1].equals("ar") ? "rtl" : "ltr", script("return document.dir"));
        picture(parts[0] + "-" + parts[1] + "-" + widths[i] + "-" + scheme);
        // the two ends, each in one of the schemes: what is between is made of the same
        if ((i == 0) == scheme.equals("light") && i != 1) {
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
  }

  @ParameterizedTest
  @MethodSource("pages")
  void arePrinted(String page) throws IOException {
    String[] parts = page.split(" ");
    open(page(parts[0], parts[1]));
    byte[] pdf = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
    Files.write(FOLDER.resolve(parts[0] + "-" + parts[1] + ".pdf"), pdf);
    assertTrue(pdf.length > 5_000, pdf.length + " bytes");
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

  @ParameterizedTest
  @ValueSource(strings = {"Putin", "Путин", "بوتين", "500%", "الولايات", "nuclear arms"})
  void findWhatTheProgramFinds(String words) throws IOException {
    open(page("all", "en"));
    browser.findElement(By.id("_words")).sendKeys(words);
    String count = CliRunner.piped().out("list", "-s", words, "--count").strip();
    assertEquals(count + " / 175", browser.findElement(By.tagName("output")).getText());
    assertEquals(Long.parseLong(count), shown());
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
