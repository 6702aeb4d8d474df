package dev.detente.report;

import dev.detente.model.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The columns of a registry: what its entries say of themselves, and the events that refer to them.
 *
 * @param <T> the kind of entry
 * @param names all columns
 * @param defaults those shown where none are asked for
 * @param texts those ordered as texts of {@code language}
 * @param language the language of the texts
 * @param values the value of an entry in a column that is not counted
 */
public record RegistryColumns<T>(
    List<String> names,
    List<String> defaults,
    List<String> texts,
    Language language,
    BiFunction<T, String, Cell> values)
    implements Columns<Census.Entry<T>> {

  @Override
  public Cell cell(Census.Entry<T> entry, String name) {
    if (name.equals("id")) {
      return new Cell.Text(entry.id());
    }
    return Measures.isMeasure(name)
        ? Measures.cell(entry.tally(), name)
        : values.apply(entry.value(), name);
  }

  @Override
  public Optional<Comparator<Census.Entry<T>>> order(String name) {
    if (!names.contains(name)) {
      return Optional.empty();
    }
    if (Measures.isMeasure(name)) {
      return Optional.of(Measures.order(Census.Entry::tally, name));
    }
    return Optional.of(
        texts.contains(name)
            ? TextOrder.by(entry -> words(entry, name), language)
            : Comparator.comparing(entry -> words(entry, name)));
  }

  private String words(Census.Entry<T> entry, String name) {
    return cell(entry, name).words();
  }
}
