/** Writes answers as self-contained HTML pages, and charts as SVG. */
package dev.detente.render.page;
