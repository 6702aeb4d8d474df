/** Strict JSON, with the place of everything in it, and the documents that a file splits into. */
package dev.detente.dataset.json;
