/** Reads bytes into the validated model, and checks data files. */
package dev.detente.dataset;
