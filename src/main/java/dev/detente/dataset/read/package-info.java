/** Reads events and registries from JSON documents, and refuses those that are not right. */
package dev.detente.dataset.read;
