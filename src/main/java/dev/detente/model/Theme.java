package dev.detente.model;

import java.util.Map;

/**
 * A theme under which events are filed.
 *
 * @param id the key by which events refer to it
 * @param label its name for readers
 * @param extra the members this program does not know: JSON text by name
 */
public record Theme(String id, LocalizedText label, Map<String, String> extra)
    implements Registry.Declared {}
