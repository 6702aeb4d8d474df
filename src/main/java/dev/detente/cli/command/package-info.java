/** The commands, one a class, and what they share. */
package dev.detente.cli.command;
