package dev.detente.render.page;

/** A file whose owner means ill: what it says must be shown, and must not run. */
public final class Attacks {

  /** Events, one a line. */
  public static final String FILE =
      """
      {"id": "script", "date": "2025-01-01", "title": "<script>window.hit=1</script>"}
      {"id": "image", "date": "2025-01-02", "title": "\\"><img src=x onerror=window.hit=1>"}
      {"id": "end", "date": "2025-01-03", "title": "</style></script></title><script>hit=1</script>"}
      {"id": "\\"onload=window.hit=1 x=\\"", "date": "2025-01-04", "title": "an id of markup"}
      {"id": "js", "date": "2025-01-05", "title": "t", "sources": ["javascript:window.hit=1"]}
      {"id": "js2", "date": "2025-01-06", "title": "t", "sources": [" JaVaScRiPt:window.hit=1"]}
      {"id": "js3", "date": "2025-01-07", "title": "t", "sources": ["data:text/html,<script>hit=1</script>"]}
      {"id": "web", "date": "2025-01-08", "title": "t", "sources": ["https://good.test/?a=1&b=%22", "https://bad.test/\\" onclick=\\"window.hit=1"]}
      {"id": "bidi", "date": "2025-01-09", "title": "over \\u202e ride \\u2066 isolate \\u200f mark"}
      {"id": "control", "date": "2025-01-10", "title": "a\\u0000b\\u001b[31mc\\u0085d\\ufffee"}
      {"id": "mark", "date": "2025-01-11", "title": "\\u0301\\u064b alone"}
      {"id": "theme", "date": "2025-01-12", "title": "t", "theme": "\\"><script>window.hit=1</script>"}
      {"id": "actor", "date": "2025-01-13", "title": "t", "actors": ["<svg onload=window.hit=1>", "</dd></article><script>hit=1</script>"]}
      {"id": "own", "date": "2025-01-14", "title": "t", "<i onclick=hit=1>": "<script>window.hit=1</script>"}
      {"id": "_en", "date": "2025-01-15", "title": "an id of the page's own"}
      {"id": "long", "date": "2025-01-16", "title": "LONG"}
      {"id": "words", "date": "2025-01-17", "title": "SIGNS"}
      """
          .replace("LONG", "W".repeat(100_000))
          .replace("SIGNS", "<b> & ".repeat(16_000));

  private Attacks() {}
}
