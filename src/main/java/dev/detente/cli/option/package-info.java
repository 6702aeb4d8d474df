/** What may stand on a command line, and the values that it is turned into. */
package dev.detente.cli.option;
