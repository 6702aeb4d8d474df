import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs one query of DuckDB and prints its rows, values separated by tabs; or how many milliseconds
 * it takes alone, when all is warm.
 */
final class DuckDbQuery {

  private DuckDbQuery() {}

  /** Takes the query, and {@code alone} if it is to be timed. */
  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      if (args.length > 1) {
        run(statement, args[0]);
        run(statement, args[0]);
        long start = System.nanoTime();
        run(statement, args[0]);
        System.out.println((System.nanoTime() - start) / 1e6);
      } else {
        System.out.print(run(statement, args[0]));
      }
    }
  }

  private static String run(Statement statement, String query) throws SQLException {
    StringBuilder all = new StringBuilder();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.append(i == 1 ? "" : "\t").append(rows.getString(i));
        }
        all.append(line).append('\n');
      }
    }
    return all.toString();
  }
}
