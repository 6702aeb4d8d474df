/** The immutable vocabulary of a record of events: what happened, when, by whom, told by what. */
package dev.detente.model;
