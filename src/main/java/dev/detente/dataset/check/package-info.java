/** What must hold of a file beyond its shape. */
package dev.detente.dataset.check;
