package dev.detente.query.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a mistyped word may have meant. It allows one edit in words of four to seven letters
 * and two in longer ones, by optimal string alignment, in which swapping two neighbours is one
 * edit. If nothing is that near, it falls back to Jaro–Winkler similarity. The results are only for
 * suggestions and are never acted upon.
 */
public final class Similarity {

  /** More suggestions than this are noise. */
  private static final int MOST = 3;

  private static final double JARO_WINKLER_FLOOR = 0.82;

  private Similarity() {}

  /** Returns at most three of {@code candidates} that are near {@code word}, nearest first. */
  public static List<String> nearest(String word, Collection<String> candidates) {
    Nearest nearest = new Nearest(word);
    candidates.forEach(nearest::offer);
    return nearest.inOrder();
  }

  /** Collects the candidates that are nearest to a word, holding only a few at a time. */
  public static final class Nearest {

    /** Ranking fewer candidates than this is not worthwhile. */
    private static final int SPARE = 100;

    private final String word;
    private List<Scored<String>> near = new ArrayList<>();

    /** Starts without candidates. */
    public Nearest(String word) {
      this.word = word;
    }

    /** Keeps {@code candidate} if it is near. */
    public void offer(String candidate) {
      double score = score(word, candidate);
      if (score > 0) {
        near.add(new Scored<>(candidate, score));
        near = near.size() > SPARE ? ranked(near) : near;
      }
    }

    /** Returns at most three, nearest first. */
    public List<String> inOrder() {
      return best(near);
    }

    /** Adds those of a later part. */
    public void join(Nearest later) {
      near.addAll(later.near);
      near = ranked(near);
    }
  }

  /**
   * Returns how near {@code candidate} is: above 1 if within the allowed edits, below 1 if only
   * similar by Jaro–Winkler, 0 if neither.
   */
  static double score(String word, String candidate) {
    int edits = edits(word, candidate);
    if (edits <= allowed(word)) {
      return 3 - edits;
    }
    double similarity = jaroWinkler(word, candidate);
    return word.length() >= 3 && similarity >= JARO_WINKLER_FLOOR ? similarity : 0;
  }

  /** Tells whether {@code word} is within the allowed edits of {@code candidate}. */
  static boolean isSlip(String word, String candidate) {
    return edits(word, candidate) <= allowed(word);
  }

  private static int allowed(String word) {
    return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
  }

  /**
   * Returns the best of those that score: only those within the allowed edits, if there are any.
   */
  static <T> List<T> best(List<Scored<T>> scored) {
    return ranked(scored).stream().map(Scored::value).toList();
  }

  private static <T> List<Scored<T>> ranked(List<Scored<T>> scored) {
    List<Scored<T>> ranked = new ArrayList<>(scored);
    ranked.removeIf(candidate -> candidate.score() == 0);
    ranked.sort(Comparator.comparingDouble((Scored<T> candidate) -> -candidate.score()));
    boolean edited = !ranked.isEmpty() && ranked.get(0).score() >= 1;
    List<Scored<T>> best = new ArrayList<>();
    Set<T> values = new HashSet<>();
    for (Scored<T> candidate : ranked) {
      if (best.size() < MOST
          && (!edited || candidate.score() >= 1)
          && values.add(candidate.value())) {
        best.add(candidate);
      }
    }
    return best;
  }

  /**
   * A candidate and how near it is.
   *
   * @param value the candidate
   * @param score higher is nearer; 0 is not near at all
   */
  record Scored<T>(T value, double score) {}

  /** Returns the optimal string alignment distance. */
  static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }

  /** Returns the Jaro–Winkler similarity, from 0 to 1. */
  static double jaroWinkler(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b) ? 1 : 0;
    }
    int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] matchedA = new boolean[a.length()];
    boolean[] matchedB = new boolean[b.length()];
    int matches = 0;
    for (int i = 0; i < a.length(); i++) {
      int end = Math.min(b.length(), i + window + 1);
      for (int j = Math.max(0, i - window); j < end && !matchedA[i]; j++) {
        if (!matchedB[j] && a.charAt(i) == b.charAt(j)) {
          matchedA[i] = true;
          matchedB[j] = true;
          matches++;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    char[] inA = matched(a, matchedA, matches);
    char[] inB = matched(b, matchedB, matches);
    int transposed = 0;
    for (int i = 0; i < matches; i++) {
      transposed += inA[i] == inB[i] ? 0 : 1;
    }
    double m = matches;
    double jaro = (m / a.length() + m / b.length() + (m - transposed / 2.0) / m) / 3;
    int prefix = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    int common = Math.min(4, prefix < 0 ? a.length() : prefix);
    return jaro + common * 0.1 * (1 - jaro);
  }

  private static char[] matched(String text, boolean[] matched, int count) {
    char[] letters = new char[count];
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (matched[i]) {
        letters[next++] = text.charAt(i);
      }
    }
    return letters;
  }
}
