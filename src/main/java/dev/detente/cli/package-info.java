/**
 * The command line: commands, options, terminal facts, words, exit codes, and the wiring of all.
 */
package dev.detente.cli;
