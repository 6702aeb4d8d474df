/**
 * Other people's rows, in blocks on all processors.
 *
 * <p>A {@code RowSource} divides a file into blocks that end where a row does: {@code JsonLines},
 * {@code JsonArray}, {@code JsonDocuments} or {@code Delimited}. {@code BlockReader} has several
 * blocks read at a time and joins the results in the order of the file. A {@code RowCursor} goes
 * through the rows of a block, and finds where in its bytes each field of the current {@code Row}
 * is, as JSON: {@code JsonScanner} passes over objects, {@code CellScanner} makes strings of cells.
 * An {@code EventMaker} makes the event: the {@code Mapping} says from which fields, {@code
 * MemberSources} where those are, a {@code MemberReader} reads what they say, by {@code Values},
 * {@code CellDivision} and {@code DateSpelling}; the {@code RowDetails} of the event are read when
 * they are asked for. What is wrong with a row is noticed in passing, and put into words, with its
 * place, only when it is reported.
 */
package dev.detente.dataset.rows;
