package vn.datchuan.examples.nation;

/** What the report says whatever was measured. */
final class NationText {

    static final String CONTENDERS = """
            ## Who does what

            Both read the same file of values and write the same bytes: unit, plan, indicator, period, verdict, severity, reason, row. Before anything is measured
            the two outputs are compared line by line. A process starts with nothing but what was made
            ready before: DatChuan has the plans as the build of a module keeps them for a class path (and once more as YAML files, to be read and checked),
            DuckDB their targets as a table made from the library's readings. Each class path holds what its job needs: DatChuan's is the library and what it
            brings with it, without a logging backend.

            - **DatChuan** reads rows, finds each row's target, checks it (unknown indicators, duplicates, conflicts, ranges, dates), puts the cases to the rules,
              and keeps for each verdict its rule, operands, thresholds and source; of that the CSV form writes the row alone. Rows that cannot be used go to a
              file of problems with their line and column.
            - **DuckDB** (JDBC, in memory) joins the rows to a table of targets and decides by one CASE: it knows these years' rows 1 to 3 only, no duplicates, no
              dates, no units of measure, no open periods, and says nothing of the rows that it leaves out. One connection for all runs, types of columns told,
              number of threads told, everything else as it comes out of the box. As a process it also unpacks its native library, as every start of its driver
              does.

            """;

    private NationText() {}
}
