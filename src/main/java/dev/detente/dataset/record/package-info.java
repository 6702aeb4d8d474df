/** The record that comes with the program: packed by the build, read whole. */
package dev.detente.dataset.record;
