package dev.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests which package uses what: arrows point one way, a house is entered by its face, and only the
 * edge knows its surroundings.
 */
final class ArchitectureTests {

  private static final String ROOT = "dev.detente.";

  /**
   * What each house may use beside itself, {@code java.lang} and {@code java.util}: a package, a
   * class, or, ending in two dots, a package with those below it.
   */
  private static final Map<String, List<String>> MAY_USE =
      Map.of(
          "model",
              List.of(
                  "java.math", "java.text", "java.time..", "java.net.URI", "java.io.Serializable"),
          "dataset",
              List.of(
                  "dev.detente.model",
                  "com.google.gson..",
                  "java.io",
                  "java.lang.invoke.MethodHandles",
                  "java.lang.invoke.VarHandle",
                  "java.nio..",
                  "java.net",
                  "java.security",
                  "java.time.."),
          "query",
              List.of(
                  "dev.detente.model",
                  "java.math",
                  "java.text",
                  "java.time..",
                  "java.io.Serializable"),
          "report",
              List.of(
                  "dev.detente.model",
                  "java.math",
                  "java.text",
                  "java.time..",
                  "java.io.Serializable"),
          "render",
              List.of(
                  "dev.detente.report",
                  "dev.detente.model",
                  "com.google.gson.stream.JsonWriter",
                  "java.io",
                  "java.time.."),
          "cli",
              List.of(
                  "dev.detente.model",
                  "dev.detente.dataset",
                  "dev.detente.query..",
                  "dev.detente.report",
                  "dev.detente.render..",
                  "picocli",
                  "java.io",
                  "java.lang.module",
                  "java.nio.."));

  /** What a room may not use, though its house may. */
  private static final Map<String, List<String>> MAY_NOT_USE =
      Map.of(
          "dataset.record",
              List.of(
                  "dev.detente.dataset.json",
                  "dev.detente.dataset.read",
                  "dev.detente.dataset.rows",
                  "dev.detente.dataset.check",
                  "com.google.gson.."),
          "dataset.json",
              List.of(
                  "dev.detente.dataset.record",
                  "dev.detente.dataset.read",
                  "dev.detente.dataset.rows",
                  "dev.detente.dataset.check",
                  "dev.detente.model.Event"));

  /**
   * The rooms of the command line, each of which may use those before it: so none use each other.
   */
  private static final List<String> STOREYS =
      List.of("cli.process", "cli.option", "cli.text", "cli.completion", "cli.command", "cli");

  /** What depends on the process, the clock, or the locale, zone or charset of the machine. */
  private static final Pattern SURROUNDINGS =
      Pattern.compile(
          String.join(
              "|",
              "java\\.lang\\.System\\.(?!arraycopy\\().*",
              "java\\.lang\\.Runtime\\.getRuntime\\(.*",
              "java\\.lang\\.(Boolean|Integer|Long)\\.get(Boolean|Integer|Long)\\(.*",
              "java\\.io\\.FileDescriptor\\..*",
              "java\\..*\\.(getDefault|defaultCharset|systemDefault)\\(.*",
              "java\\.time\\..*\\.now\\(.*|java\\.time\\.Clock\\.system.*",
              "java\\.util\\.Date\\.<init>\\(\\)",
              "java\\.lang\\.String\\.format\\((?!java\\.util\\.Locale).*",
              "java\\.lang\\.String\\.(formatted\\(.*|to(Lower|Upper)Case\\(\\)|getBytes\\(\\))",
              "java\\.lang\\.String\\.<init>\\(\\[B\\)",
              "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)",
              "java\\.io\\.(FileReader|FileWriter)\\.<init>\\(.*|java\\.util\\.Scanner\\.<init>\\(.*",
              "java\\.text\\..*\\.get\\w*Instance\\(\\)|java\\..*\\.getDisplay\\w+\\(\\)"));

  /** The edge, and the one that asks for processors and memory. */
  private static final Map<String, String> KNOWS =
      Map.of(
          "dev.detente.cli.Main", "java\\.lang\\.Runtime\\..*|java\\.io\\.FileDescriptor\\..*",
          "dev.detente.cli.process.Terminal",
              "java\\.lang\\.System\\.(getProperty|getenv|nanoTime)\\(.*",
          "dev.detente.dataset.json.Machine", "java\\.lang\\.Runtime\\..*");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.detente");

  @Test
  void packagesUseWhatTheyMay() {
    assertEquals(List.of(), trespasses(CLASSES));
  }

  @Test
  void onlyTheEdgeKnowsTheSurroundings() {
    List<String> uses = usesOfSurroundings(CLASSES);
    assertFalse(uses.isEmpty());
    uses.removeIf(
        use ->
            KNOWS.entrySet().stream()
                .anyMatch(edge -> use.matches(edge.getKey() + ": (" + edge.getValue() + ")")));
    assertEquals(List.of(), uses);
  }

  @Test
  void everyPackageHasARuleAndADescription() throws IOException {
    Path root = Path.of("src/main/java/dev/detente");
    Set<String> houses = new TreeSet<>();
    Set<Path> undescribed = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        houses.add(root.relativize(file).getName(0).toString());
        if (!Files.exists(file.resolveSibling("package-info.java"))) {
          undescribed.add(file.getParent());
        }
      }
    }
    assertEquals(new TreeSet<>(MAY_USE.keySet()), houses);
    assertEquals(Set.of(), undescribed);
  }

  @Test
  void aTrespassIsFound(@TempDir Path folder) throws IOException {
    List<String> trespasses =
        """
        model uses java.io.Reader
        model uses dev.detente.query.Any
        query uses java.io.Reader
        query uses com.google.gson.Gson
        query uses dev.detente.report.Any
        query uses dev.detente.dataset.json.Any
        report uses java.io.Writer
        report uses dev.detente.render.Any
        report uses dev.detente.dataset.Any
        render uses dev.detente.query.Any
        render uses dev.detente.report.room.Any
        render uses dev.detente.dataset.Any
        render uses com.google.gson.stream.JsonReader
        dataset uses dev.detente.cli.Any
        dataset uses picocli.CommandLine
        dataset.record uses com.google.gson.Gson
        dataset.record uses dev.detente.dataset.json.Any
        dataset.record uses dev.detente.dataset.rows.Any
        dataset.json uses dev.detente.model.Event
        dataset.json uses dev.detente.dataset.rows.Any
        cli uses com.google.gson.Gson
        cli uses dev.detente.dataset.json.Any
        cli.option uses dev.detente.dataset.rows.Any
        cli.process uses dev.detente.cli.option.Any
        cli.option uses dev.detente.cli.command.Any
        cli.text uses dev.detente.cli.completion.Any
        cli.command uses dev.detente.cli.Any
        cli.unknown uses dev.detente.cli.process.Any
        """
            .lines()
            .toList();
    List<String> none =
        """
        dataset uses dev.detente.dataset.json.Any
        dataset.rows uses dev.detente.dataset.json.Any
        dataset.check uses dev.detente.dataset.Any
        dataset.rows uses com.google.gson.Gson
        cli.command uses dev.detente.query.names.Any
        cli.command uses dev.detente.cli.option.Any
        cli uses dev.detente.cli.command.Any
        render uses dev.detente.report.Any
        render uses com.google.gson.stream.JsonWriter
        """
            .lines()
            .toList();
    Map<String, String> sources = new TreeMap<>();
    for (String use : Stream.concat(trespasses.stream(), none.stream()).toList()) {
      String[] ends = use.split(" uses ");
      sources.put(
          ROOT + ends[0] + ".User" + sources.size(),
          "abstract class % { abstract " + ends[1] + "[] any(); }");
      if (ends[1].startsWith(ROOT)) {
        sources.put(ends[1], "public class % {}");
      }
    }
    List<String> found =
        trespasses(compiled(folder, sources)).stream()
            .map(use -> use.substring(ROOT.length()).replaceFirst("\\.User\\d+", ""))
            .toList();
    assertEquals(new TreeSet<>(trespasses), new TreeSet<>(found));
  }

  @Test
  void aUseOfTheSurroundingsIsFound(@TempDir Path folder) throws IOException {
    List<String> members =
        """
        void a() { System.exit(1); }
        Object a = System.out;
        Object a = Runtime.getRuntime();
        Object a = Boolean.getBoolean("a");
        Object a = java.io.FileDescriptor.out;
        Object a = java.util.Locale.getDefault();
        Object a = java.nio.charset.Charset.defaultCharset();
        Object a = java.time.ZoneId.systemDefault();
        Object a = java.time.LocalDate.now();
        Object a = java.time.Clock.systemUTC();
        java.util.function.Supplier<Object> a = java.time.Instant::now;
        Runnable a = () -> System.gc();
        Object a = new java.util.Date();
        Object a = String.format("%d", 1);
        Object a = "%d".formatted(1);
        Object a = "A".toLowerCase();
        java.util.function.UnaryOperator<String> a = String::toUpperCase;
        Object a = "A".getBytes();
        Object a = new String(new byte[1]);
        Object a = new java.io.InputStreamReader(null);
        Object a = new java.util.Scanner("A");
        Object a = java.text.Collator.getInstance();
        Object a = java.util.Locale.ROOT.getDisplayName();
        """
            .lines()
            .toList();
    Map<String, String> sources = new TreeMap<>();
    for (String member : members) {
      sources.put(ROOT + "query.User" + sources.size(), "class % { " + member + " }");
    }
    List<String> found = usesOfSurroundings(compiled(folder, sources));
    Set<String> users = new TreeSet<>();
    found.forEach(use -> users.add(use.replaceFirst(":.*", "")));
    assertEquals(sources.keySet(), users);
    assertEquals(members.size(), found.size());
  }

  private static List<String> trespasses(JavaClasses classes) {
    Set<String> found = new TreeSet<>();
    for (JavaClass user : classes) {
      String room = user.getPackageName().substring(ROOT.length());
      String house = room.split("\\.")[0];
      List<String> allowed = new ArrayList<>(MAY_USE.get(house));
      allowed.addAll(List.of("java.lang", "java.util..", ROOT + house + ".."));
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (!used.isPrimitive()
            && (!isAmong(allowed, used)
                || isAmong(MAY_NOT_USE.getOrDefault(room, List.of()), used)
                || isAbove(room, used))) {
          found.add(user.getName() + " uses " + used.getName());
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isAbove(String room, JavaClass used) {
    return used.getPackageName().startsWith(ROOT)
        && room.startsWith(STOREYS.get(STOREYS.size() - 1))
        && STOREYS.indexOf(used.getPackageName().substring(ROOT.length())) > STOREYS.indexOf(room);
  }

  private static boolean isAmong(List<String> packages, JavaClass used) {
    String home = used.getPackageName();
    return packages.stream()
        .anyMatch(
            one ->
                one.endsWith("..")
                    ? (home + ".").startsWith(one.substring(0, one.length() - 1))
                    : one.equals(home) || one.equals(used.getName()));
  }

  private static List<String> usesOfSurroundings(JavaClasses classes) {
    List<String> found = new ArrayList<>();
    for (JavaClass user : classes) {
      for (JavaAccess<?> access : user.getAccessesFromSelf()) {
        String used = access.getTarget().getFullName();
        if (SURROUNDINGS.matcher(used).matches()) {
          found.add(user.getName() + ": " + used);
        }
      }
    }
    return found;
  }

  /** Compiles classes, by their names; {@code %} stands for the simple one. */
  private static JavaClasses compiled(Path folder, Map<String, String> sources) throws IOException {
    List<String> command = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      int dot = source.getKey().lastIndexOf('.');
      String text = source.getValue().replace("%", source.getKey().substring(dot + 1));
      Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "package " + source.getKey().substring(0, dot) + ";\n" + text);
      command.add(file.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, command.toArray(new String[0])));
    return new ClassFileImporter().importPath(folder);
  }
}
