/** The words of the program in two languages, help, and problems of files in words. */
package dev.detente.cli.text;
