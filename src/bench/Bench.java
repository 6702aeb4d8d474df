import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the contestants in turn, so that all meet the same noise, and prints medians and ratios. */
final class Bench {

  private static final String FLAGS =
      "-XX:+UseSerialGC -Xms20m -Xmn12m -XX:-UsePerfData -Xlog:disable -XX:+DisplayVMOutputToStderr"
          + " -XX:TieredStopAtLevel=1";
  private static final int BULK_RUNS = 3;

  private Bench() {}

  /**
   * Takes the data, the number of runs, the hello-world jar and DuckDB's driver; or {@code files},
   * the number of runs, DuckDB's driver and the folder with files of other people's shapes.
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("files")) {
      files(Integer.parseInt(args[1]), args[2], args[3]);
      return;
    }
    String data = args[0];
    int runs = Integer.parseInt(args[1]);
    System.out.printf(
        "%s, %d processors, %s%n%n",
        firstLine("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        firstLine("/proc/meminfo", "MemTotal"));
    List<File> jdks = jdks();
    for (File jdk : jdks) {
      startUp(jdk, runs, args[2]);
    }
    whoPutin(jdks, runs, args[2]);
    bulk(data, args[3]);
  }

  private static void startUp(File jdk, int runs, String hello) throws Exception {
    String detente = "JAVA_HOME=" + jdk + " target/detente ";
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("hello world", jdk + "/bin/java " + FLAGS + " -cp " + hello + " Hello");
    lines.put("detente who putin", detente + "who putin");
    lines.put("detente list", detente + "list");
    lines.put("detente summary --by month", detente + "summary --by month");
    // makes the archive where it is missing
    shell("DETENTE_ARCHIVE=now " + detente + "--version");
    table("Start-up, " + jdk.getName(), lines, runs, "hello world");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("detente list -o json", detente + "list -o json");
    pages.put("detente list -o html", detente + "list -o html");
    table("Start-up and the whole record, " + jdk.getName(), pages, runs, "detente list -o json");
  }

  /**
   * Compares the same question to the jar, on each JDK, and to the package with its own runtime.
   */
  private static void whoPutin(List<File> jdks, int runs, String hello) throws Exception {
    Map<String, String> lines = new LinkedHashMap<>();
    File newest = jdks.get(jdks.size() - 1);
    lines.put("hello world", newest + "/bin/java " + FLAGS + " -cp " + hello + " Hello");
    for (File jdk : jdks) {
      lines.put("the jar, " + jdk.getName(), "JAVA_HOME=" + jdk + " target/detente who putin");
    }
    for (File image : new File("target/runtime/image").listFiles()) {
      lines.put("its own runtime", image + "/bin/detente who putin");
    }
    table("Start-up, who putin", lines, runs, "hello world");
  }

  /**
   * Something that is timed, as often as something else takes.
   *
   * @param what what it is called
   * @param line the command; what it prints is its time if it ends in {@code alone}
   * @param base what it is compared with
   */
  private record Timed(String what, String line, String base) {}

  private static void files(int runs, String driver, String folder) throws Exception {
    String duckdb = "java -cp " + driver + ":target/bench/duckdb DuckDbQuery ";
    String month =
        "\"select strftime(%s::date, '%%Y-%%m') as month, count(*) from %s group by month order by"
            + " month\"";
    String csv = folder + "/table.csv";
    String ofCsv = duckdb + String.format(month, "event_date", "read_csv('" + csv + "')");
    String lines = folder + "/lines.jsonl";
    String ofLines =
        duckdb
            + String.format(
                month, "date", "read_json('" + lines + "', format='newline_delimited')");
    String table =
        "target/detente -d "
            + csv
            + " --map id=event_id_cnty --map date=event_date --map type=event_type --map"
            + " 'title={actor1}, {location}' --map actors=actor1 --map recipients=actor2 --map"
            + " place=location --map summary=notes --map sources=source ";
    String months = " summary --by month -c month,count --no-header";
    List<Timed> all =
        List.of(
            new Timed(
                "table: summary --by month", table + months, "table: DuckDB, the query alone"),
            new Timed("table: DuckDB, the query alone", ofCsv + " alone", ""),
            new Timed("table: DuckDB as a process", ofCsv, "table: summary --by month"),
            new Timed(
                "table: Miller",
                "mlr --icsv --otsv --headerless-csv-output put -q"
                    + " '@n[sub($event_date, \"-[0-9]*$\", \"\")] += 1; end {emit @n, \"month\"}'"
                    + " then sort -f month "
                    + csv,
                "table: summary --by month"),
            new Timed(
                "table: list --sort none -o csv",
                table + "list --sort none -o csv >/dev/null",
                "table: summary --by month"),
            new Timed(
                "table: list -o csv",
                table + "list -o csv >/dev/null",
                "table: summary --by month"),
            new Timed(
                "table: list --sort fatalities -o csv",
                table + "list --sort fatalities -o csv >/dev/null",
                "table: list -o csv"),
            new Timed("table: check", table + "check >/dev/null", "table: summary --by month"),
            new Timed(
                "lines: summary --by month",
                "target/detente -d " + lines + months,
                "lines: DuckDB, the query alone"),
            new Timed("lines: DuckDB, the query alone", ofLines + " alone", ""),
            new Timed(
                "lines with members of their own: the same",
                "target/detente -d " + folder + "/own.jsonl" + months,
                "lines: summary --by month"),
            new Timed(
                "array: the same",
                "target/detente -d " + folder + "/array.json" + months,
                "lines: summary --by month"),
            new Timed(
                "lines: check",
                "target/detente check " + lines + " >/dev/null",
                "lines: summary --by month"));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i <= runs; i++) {
      for (Timed each : all) {
        Run run = shell(each.line());
        if (run.code != 0) {
          throw new IOException(each.line() + " failed: " + run.out);
        }
        // the first round warms the page cache
        if (i > 0) {
          times
              .computeIfAbsent(each.what(), key -> new ArrayList<>())
              .add(each.line().endsWith(" alone") ? Double.valueOf(run.out) : run.milliseconds);
        }
      }
    }
    System.out.printf(
        "%s, %d processors, load %s, median of %d%n%n",
        firstLine("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().availableProcessors(),
        Files.readString(Path.of("/proc/loadavg")).split(" ")[1],
        runs);
    System.out.println("| | ms | median ratio | to | peak memory, MB | of the file |");
    System.out.println("| --- | ---: | ---: | --- | ---: | ---: |");
    for (Timed each : all) {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < runs && !each.base().isEmpty(); i++) {
        ratios.add(times.get(each.what()).get(i) / times.get(each.base()).get(i));
      }
      String memory = memory(each.line());
      File file = new File(each.what().startsWith("table") ? csv : lines);
      System.out.printf(
          "| %s | %.0f | %s | %s | %s | %.1f |%n",
          each.what(),
          median(times.get(each.what())),
          ratios.isEmpty() ? "" : String.format("%.2f", median(ratios)),
          each.base(),
          memory,
          Double.parseDouble(memory) * (1 << 20) / file.length());
    }
  }

  private static void bulk(String data, String driver) throws Exception {
    String duckdb = "java -cp " + driver + ":target/bench/duckdb DuckDbQuery ";
    String from = " from read_json('" + data + "', format='newline_delimited')";
    Map<String, String> first = new LinkedHashMap<>();
    first.put(
        "detente",
        "target/detente -d " + data + " list --actor @putin --limit 1 -c id --no-header");
    first.put(
        "jq",
        "jq -rn 'reduce (inputs | select((.actors + .recipients) | index(\"putin\"))) as $e"
            + " (null; if . == null or [$e.date, $e.id] < [.date, .id] then $e else . end) | .id' "
            + data);
    first.put(
        "mlr",
        "mlr --ijsonl --onidx --no-auto-flatten filter"
            + " 'any(append(append($actors, \"\"), \"\"), func(a) {return a == \"putin\"})"
            + " || any($recipients, func(a) {return a == \"putin\"})'"
            + " then sort -f date -f id then head -n 1 then cut -f id "
            + data);
    first.put(
        "duckdb",
        duckdb
            + "\"select id"
            + from
            + " where list_contains(actors, 'putin') or list_contains(recipients, 'putin')"
            + " order by date, id limit 1\"");
    table("list --actor @putin --limit 1, " + data, present(first), BULK_RUNS, "detente");

    Map<String, String> second = new LinkedHashMap<>();
    second.put(
        "detente", "target/detente -d " + data + " summary --by month -c month,count --no-header");
    second.put(
        "jq",
        "jq -rn 'reduce (inputs | .date[0:7]) as $m ({}; .[$m] += 1) | to_entries | sort_by(.key)[]"
            + " | [.key, .value] | @tsv' "
            + data);
    second.put(
        "mlr",
        "mlr --ijsonl --otsv --headerless-csv-output --no-auto-flatten put -q"
            + " '@n[strftime(strptime($date, \"%Y-%m-%d\"), \"%Y-%m\")] += 1;"
            + " end {emit @n, \"month\"}' then sort -f month "
            + data);
    second.put(
        "duckdb",
        duckdb
            + "\"select strftime(date, '%Y-%m') as month, count(*)"
            + from
            + " group by month order by month\"");
    table("summary --by month, " + data, present(second), BULK_RUNS, "detente");
  }

  /** Leaves out the contestants that are not installed, and says so. */
  private static Map<String, String> present(Map<String, String> lines) throws Exception {
    Map<String, String> present = new LinkedHashMap<>();
    for (Map.Entry<String, String> line : lines.entrySet()) {
      String tool = line.getValue().split(" ")[0];
      boolean driver = !line.getKey().equals("duckdb") || driverExists(line.getValue());
      if (driver && shell("command -v " + tool).code == 0) {
        present.put(line.getKey(), line.getValue());
      } else {
        System.out.println("skipped, not installed: " + line.getKey());
      }
    }
    return present;
  }

  private static boolean driverExists(String line) {
    return new File(line.split("[ :]")[2]).exists();
  }

  private static void table(String title, Map<String, String> lines, int runs, String base)
      throws Exception {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    Map<String, String> answers = new TreeMap<>();
    for (int i = 0; i <= runs; i++) {
      for (Map.Entry<String, String> line : lines.entrySet()) {
        Run run = shell(line.getValue());
        if (run.code != 0) {
          throw new IOException(line.getValue() + " failed: " + run.out);
        }
        if (i > 0) {
          // the first round warms the page cache
          times.computeIfAbsent(line.getKey(), key -> new ArrayList<>()).add(run.milliseconds);
        }
        answers.put(line.getKey(), run.out);
      }
    }
    if (!title.startsWith("Start-up") && answers.values().stream().distinct().count() > 1) {
      throw new IOException("the answers differ: " + answers);
    }
    double unit = median(times.get(base));
    System.out.printf("%s, median of %d%n%n", title, runs);
    System.out.println("| | ms | ratio | peak memory, MB |");
    System.out.println("| --- | ---: | ---: | ---: |");
    for (Map.Entry<String, String> line : lines.entrySet()) {
      double time = median(times.get(line.getKey()));
      System.out.printf(
          "| %s | %.0f | %.2f | %s |%n", line.getKey(), time, time / unit, memory(line.getValue()));
    }
    System.out.println();
  }

  /** Returns the peak memory of one run, by GNU time. */
  private static String memory(String line) throws Exception {
    if (!new File("/usr/bin/time").exists()) {
      return "(no /usr/bin/time)";
    }
    Path file = Files.createTempFile("bench", ".kb");
    String quoted = line.replace("'", "'\\''");
    shell("/usr/bin/time -f %M -o " + file + " sh -c '" + quoted + "'");
    String kilobytes = Files.readString(file).strip();
    Files.delete(file);
    return Long.toString(Math.round(Long.parseLong(kilobytes) / 1024.0));
  }

  private static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private record Run(int code, String out, double milliseconds) {}

  private static Run shell(String line) throws Exception {
    File out = File.createTempFile("bench", ".out");
    long start = System.nanoTime();
    int code =
        new ProcessBuilder("sh", "-c", line)
            .redirectOutput(out)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .start()
            .waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    String text = Files.readString(out.toPath());
    out.delete();
    return new Run(code, text, milliseconds);
  }

  /** Returns the JDK in use and any newer one beside it. */
  private static List<File> jdks() {
    List<File> jdks = new ArrayList<>();
    jdks.add(new File(System.getProperty("java.home")));
    File[] others = new File("/usr/lib/jvm").listFiles();
    Arrays.sort(others == null ? others = new File[0] : others);
    for (File other : others) {
      if (new File(other, "bin/javac").exists()
          && other.getName().matches(".*-(2[1-9]|[3-9][0-9])\\b.*")) {
        jdks.add(other);
      }
    }
    return jdks;
  }

  private static String firstLine(String file, String word) throws IOException {
    for (String line : Files.readAllLines(Path.of(file))) {
      if (line.startsWith(word)) {
        return line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return word + " unknown";
  }
}
