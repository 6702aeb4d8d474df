package dev.detente.cli;

import java.io.InputStream;
import java.io.Writer;

/**
 * Where a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Streams(InputStream in, Writer out, Writer err) {}
