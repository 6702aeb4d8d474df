package dev.detente.render.page;

import dev.detente.model.Edition;
import dev.detente.model.Language;
import dev.detente.model.LocalizedText;

/**
 * What a page says of itself.
 *
 * @param record what the record calls itself; may be empty
 * @param edition which edition it is
 * @param question what was asked, in words
 * @param command the command line that asks it
 * @param language the language that the page opens in
 */
public record Cover(
    LocalizedText record,
    Edition edition,
    LocalizedText question,
    String command,
    Language language) {}
