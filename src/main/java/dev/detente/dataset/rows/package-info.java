/** Large files of rows, in blocks on all processors, read straight from their bytes. */
package dev.detente.dataset.rows;
