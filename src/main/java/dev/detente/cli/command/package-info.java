/** What the program does: a command a class, and what they share. */
package dev.detente.cli.command;
