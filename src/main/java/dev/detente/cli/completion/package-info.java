/** Completion scripts for shells. */
package dev.detente.cli.completion;
