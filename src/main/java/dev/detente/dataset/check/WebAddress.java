package dev.detente.dataset.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of a page on the web, in parts.
 *
 * @param isSecure whether the scheme is https
 * @param host the host, in lower case
 * @param path the path, as written
 * @param parameters the parameters of the query, as written
 */
record WebAddress(boolean isSecure, String host, String path, List<String> parameters) {

  /** Parameters that tell who followed an address, besides {@code utm_…}. */
  private static final Set<String> TRACKING =
      Set.of(
          "__twitter_impression",
          "_hsenc",
          "_hsmi",
          "at_campaign",
          "at_medium",
          "bc",
          "cmpid",
          "dclid",
          "fbclid",
          "gbraid",
          "gclid",
          "igsh",
          "igshid",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "msclkid",
          "ref_src",
          "smid",
          "srsltid",
          "ttclid",
          "twclid",
          "wbraid",
          "yclid");

  /** Takes an address apart; empty if it is not one of the web. */
  static Optional<WebAddress> of(String url) {
    try {
      URI uri = new URI(url);
      boolean isSecure = "https".equalsIgnoreCase(uri.getScheme());
      // not the host, which is null if it is not in Latin script
      String host = uri.getRawAuthority();
      if (host == null || !(isSecure || "http".equalsIgnoreCase(uri.getScheme()))) {
        return Optional.empty();
      }
      String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
      List<String> parameters =
          Arrays.stream(query.split("&")).filter(parameter -> !parameter.isEmpty()).toList();
      return Optional.of(
          new WebAddress(isSecure, host.toLowerCase(Locale.ROOT), uri.getRawPath(), parameters));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Tells whether it is at {@code site} or a host under it, at any port. */
  boolean isOf(String site) {
    String name = host.replaceFirst(":\\d*$", "");
    return name.equals(site) || name.endsWith("." + site);
  }

  /** Returns the names of the parameters that only tell who followed the address. */
  List<String> tracking() {
    return parameters.stream().filter(WebAddress::isTracking).map(WebAddress::name).toList();
  }

  /** Returns what all addresses of the same page have in common. */
  String page() {
    String bare = host.replaceFirst("^(www|m|mobile|amp)\\.", "");
    String query =
        parameters.stream()
            .filter(parameter -> !isTracking(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return bare + path.replaceFirst("(/amp)?/*$", "") + "?" + query;
  }

  private static boolean isTracking(String parameter) {
    String name = name(parameter).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  private static String name(String parameter) {
    return parameter.split("=", 2)[0];
  }
}
