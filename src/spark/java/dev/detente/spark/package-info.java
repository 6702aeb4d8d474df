/**
 * The same questions asked on Apache Spark: of files in parts, by as many machines as there are.
 */
package dev.detente.spark;
