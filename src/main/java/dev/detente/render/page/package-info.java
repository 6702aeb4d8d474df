/** Writes answers as pages to look at and to send: HTML complete in itself, and charts as SVG. */
package dev.detente.render.page;
