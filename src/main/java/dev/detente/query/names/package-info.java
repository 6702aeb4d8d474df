/** Finds what a user names, in whatever spelling: actors, countries, themes, types, sources. */
package dev.detente.query.names;
