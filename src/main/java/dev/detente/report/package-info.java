/** Turns events into neutral tables and tallies; knows nothing of how they are shown. */
package dev.detente.report;
