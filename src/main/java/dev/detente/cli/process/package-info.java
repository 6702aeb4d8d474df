/** What connects a run to its process: streams, the terminal, the exit code. */
package dev.detente.cli.process;
