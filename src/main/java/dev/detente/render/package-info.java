/** Writes tables, tallies and events as text; asks nothing of the environment. */
package dev.detente.render;
