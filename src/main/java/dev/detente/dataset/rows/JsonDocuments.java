package dev.detente.dataset.rows;

import dev.detente.dataset.DatasetException;
import dev.detente.dataset.Location;
import dev.detente.dataset.Problem;
import dev.detente.dataset.json.FileWindow;
import dev.detente.dataset.json.FileWindow.Block;
import dev.detente.dataset.json.JsonText;
import dev.detente.model.MemberNames;
import dev.detente.model.MemberPath;
import dev.detente.model.ValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Documents that hold rows at a path: one that is the whole file, or one per line. */
final class JsonDocuments implements RowSource {

  private final FileWindow file;
  private final MemberPath path;
  private final boolean lines;
  private final RowForm form;

  /** The names of the members where the path breaks off; shared by several threads. */
  private final Set<String> instead = new ConcurrentSkipListSet<>();

  private volatile boolean reached;

  JsonDocuments(FileWindow file, MemberPath path, boolean lines, Mapping mapping) {
    this.file = file;
    this.path = path;
    this.lines = lines;
    this.form = RowForm.ofObjects(mapping);
  }

  @Override
  public RowForm form() {
    return form;
  }

  @Override
  public Rows next() {
    if (!file.hasMore()) {
      return null;
    }
    Location start = file.here();
    Block block = lines ? file.line() : file.whole();
    JsonScanner json = new JsonScanner(block.bytes(), block.from(), block.to(), false);
    if (!json.value(0) || !json.atEnd()) {
      throw new DatasetException(Faults.ofBroken(text(block, start), block::more));
    }
    return new Rows(block, Optional.of(start));
  }

  private JsonText text(Block block, Location start) {
    int length = block.to() - block.from();
    return JsonText.decode(file.file(), block.bytes(), block.from(), length, start, "$");
  }

  @Override
  public RowCursor read(Block block, EventMaker maker) {
    return new Cursor(block, maker);
  }

  @Override
  public List<Problem> problems(BadRow bad, Location start, int first) {
    Block block = bad.block();
    Location place = Faults.after(block.bytes(), block.from(), bad.from()).movedTo(start);
    String root = new Walk(block).paths.get(bad.number());
    return Faults.of(file.file(), bad, place, root, () -> false);
  }

  @Override
  public Location end(Location here, int rows) {
    if (!reached) {
      throw ValueException.malformed("map.field", path.text(), Mapping.listed(instead));
    }
    return here;
  }

  /**
   * Returns the format that a document declares; empty if it declares none.
   *
   * @throws DatasetException if it is a broken object
   */
  static String format(JsonText text, Block block) {
    JsonScanner json = new JsonScanner(block.bytes(), block.from(), block.to(), false);
    json.white();
    int start = json.at;
    if (start == block.to() || block.bytes()[start] != '{') {
      return "";
    }
    if (!json.value(0) || !json.atEnd()) {
      throw new DatasetException(Faults.ofBroken(text, () -> false));
    }
    String[] format = {""};
    SoundJson.members(
        block.bytes(),
        start,
        block.to(),
        (name, from, to) -> {
          if (name.equals(MemberNames.FORMAT) && block.bytes()[from] == '"') {
            format[0] = SoundJson.decode(block.bytes(), from, to);
          }
        });
    return format[0];
  }

  /** Finds the rows of a document. */
  private final class Walk {

    private final byte[] bytes;
    private final List<int[]> rows = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    Walk(Block block) {
      bytes = block.bytes();
      JsonScanner json = new JsonScanner(bytes, block.from(), block.to(), false);
      json.white();
      walk(json.at, block.to(), path.steps(), "$");
    }

    private void walk(int from, int to, List<String> steps, String at) {
      reached |= steps.isEmpty();
      if (bytes[from] == '[') {
        int[] count = {0};
        SoundJson.elements(
            bytes, from, to, (start, end) -> walk(start, end, steps, at + "[" + count[0]++ + "]"));
      } else if (steps.isEmpty()) {
        rows.add(new int[] {from, to});
        paths.add(at);
      } else if (bytes[from] == '{') {
        List<String> rest = steps.subList(1, steps.size());
        SoundJson.members(
            bytes,
            from,
            to,
            (name, start, end) -> {
              if (name.equals(steps.get(0))) {
                walk(start, end, rest, at + "." + name);
              } else if (!reached) {
                instead.add(name);
              }
            });
      }
    }
  }

  /** Reads the rows of a document. */
  private final class Cursor extends RowCursor {

    private final List<int[]> rows;

    Cursor(Block block, EventMaker maker) {
      super(block, maker);
      this.rows = new Walk(block).rows;
    }

    @Override
    boolean next() {
      if (count == rows.size()) {
        return false;
      }
      from = rows.get(count)[0];
      to = rows.get(count)[1];
      sound = maker.row().read(block.bytes(), from, to, false);
      count++;
      return true;
    }
  }
}
