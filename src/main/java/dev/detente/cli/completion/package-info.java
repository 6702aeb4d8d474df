/** Scripts that complete command lines in a shell. */
package dev.detente.cli.completion;
