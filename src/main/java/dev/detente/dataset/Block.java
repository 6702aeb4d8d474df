package dev.detente.dataset;

/**
 * Whole lines of a file.
 *
 * @param bytes an array that holds them
 * @param from where they begin in it
 * @param to where they end
 * @param more whether more of the file follows
 */
record Block(byte[] bytes, int from, int to, boolean more) {}
