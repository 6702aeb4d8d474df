/** What the program says: words in two languages, help, problems of files. */
package dev.detente.cli.text;
