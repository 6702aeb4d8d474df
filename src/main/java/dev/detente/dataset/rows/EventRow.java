package dev.detente.dataset.rows;

import dev.detente.model.Details;
import dev.detente.model.Event;
import dev.detente.model.EventDate;
import dev.detente.model.EventType;
import dev.detente.model.LocalizedText;
import dev.detente.model.MemberNames;
import dev.detente.model.Members;
import dev.detente.model.Place;
import dev.detente.model.ValueException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads an event from a row that is written simply, as nearly all rows of large files are, straight
 * from its bytes: texts are decoded when they are asked for, most other values once for all rows
 * that have them. It declines a row that is not written so, or not right, or has a member that is
 * not in its table: what such a row holds is for the strict reader to tell. For one thread.
 */
final class EventRow {

  /** The members that an event may have, in the order in which most files have them. */
  private enum Member {
    ID(MemberNames.ID, JsonScanner.Form.STRING),
    DATE(MemberNames.DATE, JsonScanner.Form.STRING),
    THEME(MemberNames.THEME, JsonScanner.Form.STRING),
    TYPE(MemberNames.TYPE, JsonScanner.Form.STRING),
    TITLE(MemberNames.TITLE, JsonScanner.Form.TITLE),
    SUMMARY(MemberNames.SUMMARY, JsonScanner.Form.TEXT),
    ACTORS(MemberNames.ACTORS, JsonScanner.Form.STRINGS),
    RECIPIENTS(MemberNames.RECIPIENTS, JsonScanner.Form.STRINGS),
    PLACE(MemberNames.PLACE, JsonScanner.Form.PLACE),
    SOURCES(MemberNames.SOURCES, JsonScanner.Form.STRINGS),
    NOTE(MemberNames.NOTE, JsonScanner.Form.TEXT);

    private static final Member[] ALL = values();

    private final byte[] quoted;
    private final JsonScanner.Form form;

    Member(String name, JsonScanner.Form form) {
      this.quoted = ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
      this.form = form;
    }
  }

  /** Where the value of each member begins in the row at hand, and ends; 0 if there is none. */
  private final int[] from = new int[Member.ALL.length];

  private final int[] to = new int[Member.ALL.length];
  private byte[] bytes;
  private int end;

  private final SliceCache<EventDate> dates = new SliceCache<>(SliceValues::date);
  private final SliceCache<String> themes = new SliceCache<>(SliceValues::string);
  private final SliceCache<Optional<EventType>> types = new SliceCache<>(SliceValues::type);
  private final SliceCache<List<String>> actors = new SliceCache<>(SliceValues::strings);
  private final SliceCache<List<String>> recipients = new SliceCache<>(SliceValues::strings);
  private final SliceCache<List<String>> sources = new SliceCache<>(SliceValues::strings);
  private final SliceCache<Place> places = new SliceCache<>(SliceValues::place);

  /**
   * Reads the row that begins at {@code start}; returns null if it declines.
   *
   * @param limit where the bytes end; the row may end before, with a line feed
   */
  Event read(byte[] row, int start, int limit) {
    bytes = row;
    if (!divide(start, limit) || !has(Member.DATE) || !has(Member.TITLE)) {
      return null;
    }
    Optional<EventType> type = value(types, Member.TYPE, Optional.empty());
    if (type.isEmpty() && has(Member.TYPE)) {
      return null;
    }
    try {
      return new Event(
          has(Member.ID) ? SliceValues.string(bytes, from(Member.ID), to(Member.ID)) : "",
          value(dates, Member.DATE, null),
          value(themes, Member.THEME, ""),
          type.isPresent() ? type.get().name() : "",
          new RowTexts(
              bytes,
              from(Member.TITLE),
              to(Member.TITLE),
              from(Member.SUMMARY),
              to(Member.SUMMARY),
              from(Member.NOTE),
              to(Member.NOTE)),
          value(actors, Member.ACTORS, List.of()),
          value(recipients, Member.RECIPIENTS, List.of()),
          value(places, Member.PLACE, Place.NONE),
          value(sources, Member.SOURCES, List.of()));
    } catch (ValueException e) {
      // a date that is none: said, with its place, by the strict reader
      return null;
    }
  }

  /** Returns where the row ends that was read last. */
  int end() {
    return end;
  }

  /** Finds where the values are; tells whether the whole row is written simply. */
  private boolean divide(int start, int limit) {
    Arrays.fill(to, 0);
    JsonScanner json = new JsonScanner(bytes, start, limit);
    if (!json.take('{')) {
      return false;
    }
    int member = -1;
    do {
      if (!json.atString()) {
        return false;
      }
      int name = json.at;
      if (!json.string()) {
        return false;
      }
      member = member(name, json.at, member);
      if (member < 0 || to[member] != 0 || !json.take(':')) {
        return false;
      }
      json.white();
      from[member] = json.at;
      if (!json.value(Member.ALL[member].form)) {
        return false;
      }
      to[member] = json.at;
    } while (json.take(','));
    boolean whole = json.take('}') && json.atLineEnd();
    end = json.at;
    return whole;
  }

  /** Finds a name, beginning with the one that comes after {@code last} where all are there. */
  private int member(int start, int end, int last) {
    for (int i = 1; i <= Member.ALL.length; i++) {
      int member = (last + i) % Member.ALL.length;
      byte[] name = Member.ALL[member].quoted;
      if (name.length == end - start
          && name[1] == bytes[start + 1]
          && Arrays.equals(name, 0, name.length, bytes, start, end)) {
        return member;
      }
    }
    return -1;
  }

  private boolean has(Member member) {
    return to(member) > 0;
  }

  private int from(Member member) {
    return from[member.ordinal()];
  }

  private int to(Member member) {
    return to[member.ordinal()];
  }

  private <T> T value(SliceCache<T> cache, Member member, T missing) {
    return has(member) ? cache.get(bytes, from(member), to(member)) : missing;
  }

  /** The texts of a row, decoded each time they are asked for: most are not. */
  private record RowTexts(
      byte[] bytes,
      int titleFrom,
      int titleTo,
      int summaryFrom,
      int summaryTo,
      int noteFrom,
      int noteTo)
      implements Details {

    @Override
    public LocalizedText title() {
      return text(titleFrom, titleTo);
    }

    @Override
    public LocalizedText summary() {
      return text(summaryFrom, summaryTo);
    }

    @Override
    public LocalizedText note() {
      return text(noteFrom, noteTo);
    }

    @Override
    public Details held() {
      return new Held(title(), summary(), note(), Members.NONE);
    }

    private LocalizedText text(int from, int to) {
      return to == 0 ? LocalizedText.EMPTY : SliceValues.text(bytes, from, to);
    }
  }
}
