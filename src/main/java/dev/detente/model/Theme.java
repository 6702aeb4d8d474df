package dev.detente.model;

import java.util.Map;

/**
 * A theme that events are filed under.
 *
 * @param id what events refer to it by
 * @param label what readers see
 * @param extra members this program does not know, as JSON text by name
 */
public record Theme(String id, LocalizedText label, Map<String, String> extra) {}
