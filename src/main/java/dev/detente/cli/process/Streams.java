package dev.detente.cli.process;

import java.io.InputStream;
import java.io.Writer;

/**
 * Where a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
public record Streams(InputStream in, Writer out, Writer err) {}
