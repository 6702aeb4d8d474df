package dev.detente.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests on random texts of any script what holds for all wrapped text. */
final class WrapPropertyTests {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final String[] PIECES = {
    "a",
    "e\u0301",
    "Z\u0334\u0356\u030B",
    "п",
    "ب",
    "بُّ",
    "لا",
    "ـ",
    "中",
    "한",
    "\u1112\u1161\u11AB",
    "क्षि",
    "👍🏽",
    "👩\u200D👧\u200D👦",
    "❤\uFE0F",
    "🇷🇺",
    "\uD840\uDC00",
    "5",
    "-",
    "«"
  };

  private final Random random = new Random(20251231);

  @Test
  void noLineIsTooWideOrBeginsWithinACluster() {
    for (int i = 0; i < 2000; i++) {
      String text = text();
      int width = 1 + random.nextInt(24);
      int at = 0;
      List<Integer> boundaries = boundaries(text);
      for (String line : Wrap.lines(text, width)) {
        assertTrue(DisplayWidth.of(line) <= width || isOneCluster(line), () -> line + "|" + width);
        at = text.indexOf(line, at);
        assertTrue(boundaries.contains(at), () -> text + "|" + line);
        at += line.length();
      }
    }
  }

  @Test
  void theLinesTogetherAreTheWords() {
    for (int i = 0; i < 2000; i++) {
      String text = text();
      int width = 1 + random.nextInt(24);
      String joined = String.join(" ", Wrap.lines(text, width));
      assertEquals(text.replace(" ", ""), joined.replace(" ", ""));
      int widest = 0;
      for (String word : text.split(" ")) {
        widest = Math.max(widest, DisplayWidth.of(word));
      }
      if (widest <= width) {
        assertEquals(text, joined);
      }
    }
  }

  private static boolean isOneCluster(String line) {
    return CLUSTER.matcher(line).results().count() == 1;
  }

  /** Returns where the clusters of a text begin. */
  private static List<Integer> boundaries(String text) {
    List<Integer> boundaries = new ArrayList<>();
    CLUSTER.matcher(text).results().forEach(cluster -> boundaries.add(cluster.start()));
    boundaries.add(text.length());
    return boundaries;
  }

  private String text() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      StringBuilder word = new StringBuilder();
      for (int letters = random.nextInt(10); letters >= 0; letters--) {
        word.append(PIECES[random.nextInt(PIECES.length)]);
      }
      words.add(word.toString());
    }
    return String.join(" ", words);
  }
}
