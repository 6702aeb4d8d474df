/** Checks a package beyond its shape: its references, its sources and its texts. */
package dev.detente.dataset.check;
