/** Finds what a user names, however it is spelt: actors, countries, themes, types, sources. */
package dev.detente.query.names;
