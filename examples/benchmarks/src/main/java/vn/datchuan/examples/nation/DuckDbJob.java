package vn.datchuan.examples.nation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The same verdicts by plain SQL, which explains nothing: targets and units as tables, the values file read and joined, a CASE for verdict, reason and row,
 * written as CSV in the order of the report. One connection for any number of runs, the number of threads and the types of the columns told, as the
 * documentation of DuckDB recommends; everything else as it comes out of the box.
 */
final class DuckDbJob implements AutoCloseable {

    private final NationFiles files;
    private final Connection connection;

    DuckDbJob(NationFiles files, int threads) throws SQLException {
        this.files = files;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = " + threads);
        execute(NationSql.units(files.units()));
        execute(NationSql.targets(files.targets()));
    }

    void run(Path report) throws SQLException {
        execute(NationSql.verdicts(files.values(), report));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
