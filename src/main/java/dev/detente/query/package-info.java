/** Which events, and in what order: filters, periods, names, and the folding of text. */
package dev.detente.query;
