/** What a run is given by its process and gives back: streams, the terminal, the exit code. */
package dev.detente.cli.process;
