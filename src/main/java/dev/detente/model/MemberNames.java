package dev.detente.model;

/** The member names of the record format, for all code that reads or writes it. */
public final class MemberNames {

  /** The beginning of the name of every version of the format. */
  public static final String FORMAT_NAME = "detente/";

  /** The value of {@link #FORMAT}: the only version so far. */
  public static final String FORMAT_1 = "detente/1";

  public static final String FORMAT = "format";
  public static final String VERSION = "version";
  public static final String UPDATED = "updated";
  public static final String LICENSE = "license";
  public static final String THEMES = "themes";
  public static final String SOURCES = "sources";
  public static final String ACTORS = "actors";
  public static final String EVENTS = "events";
  public static final String MIRRORS = "mirrors";
  public static final String PROFILE = "profile";

  public static final String ID = "id";
  public static final String DATE = "date";
  public static final String THEME = "theme";
  public static final String TYPE = "type";
  public static final String TITLE = "title";
  public static final String RECIPIENTS = "recipients";
  public static final String PLACE = "place";

  public static final String NAME = "name";
  public static final String COUNTRY = "country";
  public static final String KIND = "kind";
  public static final String ROLE = "role";
  public static final String ALIASES = "aliases";
  public static final String LABEL = "label";
  public static final String PUBLISHER = "publisher";
  public static final String AUTHOR = "author";
  public static final String LANG = "lang";
  public static final String URL = "url";

  private MemberNames() {}
}
