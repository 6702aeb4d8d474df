/** Writes tables, tallies and events as text, independent of the environment. */
package dev.detente.render;
