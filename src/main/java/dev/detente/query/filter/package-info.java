/** Conditions on events, and the syntax in which users write them. */
package dev.detente.query.filter;
