import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * Writes synthetic events, the same ones for the same number, about 480 bytes each: as JSON Lines,
 * as one array, as lines that have members of their own, or as a table of 25 columns.
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

  /** How events are written. */
  private enum Shape {
    LINES,
    OWN,
    ARRAY,
    TABLE
  }

  private static final String HEADER =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,iso,region,country,admin1,"
          + "location,latitude,longitude,source,source_scale,notes,fatalities\n";

  /** Takes the number of events, the file to write, and the shape. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Shape shape = Shape.valueOf(args[2].toUpperCase(Locale.ROOT));
    Random random = new Random(2025);
    LocalDate first = LocalDate.of(2025, 1, 1);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(args[1]), 1 << 20)) {
      String before = shape == Shape.ARRAY ? "[\n" : shape == Shape.TABLE ? HEADER : "";
      out.write(before.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < count; i++) {
        String date = first.plusDays(random.nextInt(365)).toString();
        String event =
            switch (shape) {
              case TABLE -> row(date, i, random);
              case ARRAY -> (i == 0 ? " " : ",") + object(date, i, "", random);
              case OWN -> object(date, i, own(i), random);
              case LINES -> object(date, i, "", random);
            };
        out.write(event.getBytes(StandardCharsets.UTF_8));
      }
      out.write((shape == Shape.ARRAY ? "]\n" : "").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String object(String date, int number, String own, Random random) {
    StringBuilder event = new StringBuilder(512);
    event.append("{\"id\":\"").append(date).append("-event-").append(number);
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
    event.append(",\"sources\":[\"source-").append(random.nextInt(500)).append("\"]");
    return event.append(own).append("}\n").toString();
  }

  /** Returns members that the format does not name. */
  private static String own(int number) {
    return ",\"fatalities\":"
        + number % 17
        + ",\"status\":\"confirmed\",\"geo\":{\"lat\":"
        + number % 90
        + ".25,\"lon\":-"
        + number % 180
        + ".5}";
  }

  /** Returns a row whose notes hold commas, quotation marks and line breaks. */
  private static String row(String date, int number, Random random) {
    String notes =
        "On "
            + date
            + ", \"\""
            + words(ENGLISH, 12, random)
            + "\"\", "
            + words(ARABIC, 4, random)
            + ".\n"
            + words(ENGLISH, 20, random)
            + ", as reported.";
    return String.join(
        ",",
        "EVT" + number,
        date,
        "2025",
        "1",
        "Political violence",
        one(TYPES, random),
        one(ENGLISH, random),
        "\"" + actor(random) + ", Group\"",
        "\"Forces of " + words(ENGLISH, 2, random) + "\"",
        "1",
        "country-" + random.nextInt(50),
        "",
        "7",
        "17",
        Integer.toString(random.nextInt(900)),
        "Region " + random.nextInt(12),
        "Country " + random.nextInt(60),
        "Province " + random.nextInt(300),
        "Town " + random.nextInt(9000),
        random.nextInt(90) + "." + random.nextInt(10000),
        "-" + random.nextInt(180) + "." + random.nextInt(10000),
        "\"source-" + random.nextInt(500) + "; source-" + random.nextInt(500) + "\"",
        "National",
        "\"" + notes + "\"",
        random.nextInt(20) + "\n");
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
