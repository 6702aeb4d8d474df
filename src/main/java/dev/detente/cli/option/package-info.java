/** The options of command lines, and the values they are turned into. */
package dev.detente.cli.option;
