package dev.detente.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Events in each of the forms that are read in parts, some in Arabic. */
enum Sample {
  JSONL,
  CSV,
  TSV;

  /** Questions, each of which has one answer. */
  static final List<String> LINES =
      List.of(
          "list --count",
          "list --count --actor ru1 --in 2025-Q1",
          "list -n 7",
          "list -n 7 --sort title:desc -c id,title,actors,deaths",
          "list -n 500 -o jsonl",
          "list -n 500 -o json --actor not:ru1",
          "list -n 5 -o csv -c all --lang ar",
          "list -n 3 -o markdown --sort deaths:desc,type",
          "list -n 0",
          "list -n 4 --sort none",
          "list -n 9 --search قمة -o tsv",
          "summary",
          "summary --lang ar -o json",
          "summary --by month",
          "summary --by type,quarter -o csv",
          "summary --by dyad --sort count:desc -n 5",
          "summary --by deaths",
          "summary --by place --sum deaths --lang ar",
          "summary --by actor,theme --sum deaths -o jsonl",
          "summary --by day -o svg",
          "summary --sum title",
          "summary --count --where deaths>50",
          "actors",
          "actors -o json --actor us",
          "actors --theme tension --sort last:desc -n 4",
          "actors --count",
          "sources -n 3",
          "check",
          // what is refused, and what finds nothing
          "list --count --actor nobody -e",
          "list --count --actor nobody",
          "list --count --where dead=1",
          "list --count --in feb",
          "list -n 3 --sort foo",
          "list -n 3 --bogus",
          "summary --by deaths,foo",
          "list -n 2 --map title=nothing",
          "list -n 2 --map title={nothing}{id}",
          "list -n 2 --map title=id",
          "list --count --lang xx");

  private static final int EVENTS = 120;
  private static final String[] TYPES = {"CONSULT", "SANCTION", "AID", "UNHEARD", ""};
  private static final String[] THEMES = {"tension", "trade", ""};
  private static final String[] WORDS = {
    "summit", "قمة", "وقف إطلاق النار", "𐏑 talks", "ceasefire"
  };
  private static final String[] PLACES = {"Moscow", "الرياض", ""};

  String file() {
    return "events." + name().toLowerCase(Locale.ROOT);
  }

  /** Rows that are no events, a byte a character. */
  List<String> bad() {
    return switch (this) {
      case JSONL ->
          List.of(
              "{\"id\":\"x\",\"date\":\"2025-13-01\",\"title\":\"t\"}",
              "{\"id\":\"x\",\"date\":\"2025\"",
              "[]",
              "{\"id\":\"\u00FF\",\"date\":\"2025\",\"title\":\"t\"}");
      case CSV -> List.of("x,soon,,,t", ",,,,", "x,2025,,,t,,,,,,,,,", "\u00FF,2025,,,t");
      case TSV -> List.of("x\tsoon\t\t\tt", "x\t2025", "\u00FF\t2025\t\t\tt");
    };
  }

  String text() {
    Random random = new Random(16);
    StringBuilder text = new StringBuilder();
    if (this != JSONL) {
      text.append(
          row("id,date,type,theme,title,actors,recipients,place,deaths,sources,own".split(",")));
    }
    for (int i = 0; i < EVENTS; i++) {
      LocalDate date = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(200));
      String title =
          WORDS[random.nextInt(WORDS.length)] + ", " + WORDS[random.nextInt(WORDS.length)];
      text.append(
          row(
              "e" + (997 * i % EVENTS),
              i % 9 == 0 ? date.toString().substring(0, 7) : date.toString(),
              TYPES[random.nextInt(TYPES.length)],
              THEMES[random.nextInt(THEMES.length)],
              title + (i % 11 == 0 ? " \"quoted\"" : ""),
              "ru" + random.nextInt(3) + (i % 13 == 0 ? ";kz;kz" : ""),
              random.nextBoolean() ? "us" : i % 26 == 0 ? "kz" : "",
              PLACES[random.nextInt(PLACES.length)],
              i % 7 == 0 ? "" : Integer.toString(random.nextInt(100)),
              "https://example.org/" + random.nextInt(9),
              i % 3 == 0 ? "" : "of its own"));
    }
    return text.toString();
  }

  private String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      switch (this) {
        case JSONL -> {
          String name =
              "id date type theme title actors recipients place deaths sources own".split(" ")[i];
          String value = '"' + cells[i].replace("\"", "\\\"") + '"';
          boolean list = List.of("actors", "recipients", "sources").contains(name);
          row.append(i == 0 ? "{" : ",").append('"').append(name).append("\":");
          row.append(
              list ? "[" + (cells[i].isEmpty() ? "" : value.replace(";", "\",\"")) + "]" : value);
        }
        case CSV ->
            row.append(i == 0 ? "" : ",")
                .append('"')
                .append(cells[i].replace("\"", "\"\""))
                .append('"');
        case TSV -> row.append(i == 0 ? "" : "\t").append(cells[i]);
      }
    }
    return row.append(this == JSONL ? "}\n" : "\n").toString();
  }
}
