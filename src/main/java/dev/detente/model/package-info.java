/** The immutable vocabulary of a record: what happened, when, by whom, and who reports it. */
package dev.detente.model;
