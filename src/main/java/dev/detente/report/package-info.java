/** Turns events into tables and tallies, independent of how they are shown. */
package dev.detente.report;
