/** Strict JSON with exact places, and how a file is split into documents. */
package dev.detente.dataset.json;
