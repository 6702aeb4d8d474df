import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes synthetic events as JSON Lines, about 480 bytes each, the same ones for the same number.
 */
final class SyntheticEvents {

  private static final String[] TYPES = {
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT"
  };
  private static final String[] THEMES = {
    "rapprochement", "tension", "legislation", "russia-china"
  };
  private static final String[] PLACES = {
    "{\"name\":{\"en\":\"Moscow\",\"ar\":\"موسكو\"},\"country\":\"RU\"}",
    "{\"name\":{\"en\":\"Washington\",\"ar\":\"واشنطن\"},\"country\":\"US\"}",
    "{\"name\":{\"en\":\"Riyadh\",\"ar\":\"الرياض\"},\"country\":\"SA\"}"
  };
  private static final String[] ENGLISH = {
    "talks",
    "call",
    "visit",
    "sanctions",
    "bill",
    "vote",
    "ceasefire",
    "exchange",
    "envoy",
    "summit",
    "tariff",
    "drill",
    "statement",
    "agreement",
    "deadline",
    "resolution"
  };
  private static final String[] ARABIC = {
    "محادثات", "مكالمة", "زيارة", "عقوبات", "مشروع", "تصويت", "هدنة", "تبادل", "مبعوث", "قمة",
    "رسوم", "مناورة", "بيان", "اتفاق", "مهلة", "قرار"
  };

  private SyntheticEvents() {}

  /** Takes the number of events and the file to write. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Random random = new Random(2025);
    LocalDate first = LocalDate.of(2025, 1, 1);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(args[1]), 1 << 20)) {
      for (int i = 0; i < count; i++) {
        StringBuilder event = new StringBuilder(512);
        String date = first.plusDays(random.nextInt(365)).toString();
        event.append("{\"id\":\"").append(date).append("-event-").append(i);
        event.append("\",\"date\":\"").append(date);
        event.append("\",\"theme\":\"").append(one(THEMES, random));
        event.append("\",\"type\":\"").append(one(TYPES, random));
        event.append("\",\"title\":{\"en\":\"").append(words(ENGLISH, 4, random));
        event.append("\",\"ar\":\"").append(words(ARABIC, 4, random));
        event.append("\"},\"summary\":{\"en\":\"").append(words(ENGLISH, 7, random));
        event.append("\",\"ar\":\"").append(words(ARABIC, 5, random));
        event.append("\"},\"actors\":[\"").append(actor(random));
        event.append("\"],\"recipients\":[\"country-").append(random.nextInt(50));
        event.append("\"],\"place\":").append(one(PLACES, random));
        event.append(",\"sources\":[\"source-").append(random.nextInt(500)).append("\"]}\n");
        out.write(event.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Returns an actor: in one event of fifty, the one that is asked for. */
  private static String actor(Random random) {
    return random.nextInt(50) == 0 ? "putin" : "actor-" + random.nextInt(200);
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }

  private static String words(String[] words, int count, Random random) {
    StringBuilder text = new StringBuilder(one(words, random));
    for (int i = 1; i < count; i++) {
      text.append(' ').append(one(words, random));
    }
    return text.toString();
  }
}
