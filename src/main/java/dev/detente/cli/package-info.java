/** The command line: commands, options, terminal, words, exit codes, and what connects them. */
package dev.detente.cli;
