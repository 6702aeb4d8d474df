/** Conditions on events: what they want, and how a user writes them. */
package dev.detente.query.filter;
