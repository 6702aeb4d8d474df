/**
 * The immutable vocabulary of a record of events: what happened, when, by whom, and who reports it.
 */
package dev.detente.model;
