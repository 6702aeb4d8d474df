package dev.detente.cli.process;

import java.io.InputStream;
import java.io.Writer;

/**
 * The standard streams of a run.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
public record Streams(InputStream in, Writer out, Writer err) {}
