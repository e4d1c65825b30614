package vn.datchuan.examples.nation;

import java.nio.file.Path;

/** The decision table's rows 1 to 3 for closed years, as SQL. Rows of values that the library refuses to read count for nothing here either. */
final class NationSql {

    private static final String UNITS = """
            CREATE TABLE units AS SELECT * FROM read_csv('%s', header = true, auto_detect = false,
                columns = {'unit': 'VARCHAR', 'plan': 'VARCHAR'})
            """;

    private static final String TARGETS = """
            CREATE TABLE targets AS SELECT * FROM read_csv('%s', header = true, auto_detect = false,
                columns = {'plan': 'VARCHAR', 'seq': 'INTEGER', 'indicator': 'VARCHAR', 'period': 'VARCHAR',
                    'kind': 'VARCHAR', 'op': 'VARCHAR', 'threshold': 'DECIMAL(18,4)', 'bounded': 'BOOLEAN'})
            """;

    /** What a row says: its number times den, den, words, or nothing. */
    private static final String VERDICTS = """
            COPY (
                WITH rows AS (
                    SELECT unit, indicator, period, value, TRY_CAST(value AS DECIMAL(18,4)) AS number, numerator, denominator
                    FROM read_csv('%s', header = true, auto_detect = false,
                        columns = {'unit': 'VARCHAR', 'indicator': 'VARCHAR', 'period': 'VARCHAR', 'value': 'VARCHAR',
                            'numerator': 'BIGINT', 'denominator': 'BIGINT', 'note': 'VARCHAR'})
                ), said AS (
                    SELECT unit, indicator, period, value, number, numerator, denominator,
                        CASE WHEN denominator IS NOT NULL THEN 'parts'
                            WHEN number IS NOT NULL THEN 'number'
                            WHEN value = 'chưa có' THEN 'missing'
                            WHEN value[1] BETWEEN '0' AND '9' THEN 'unreadable'
                            ELSE 'words' END AS says
                    FROM rows
                ), judged AS (
                    SELECT u.unit, t.plan, t.seq, t.indicator, t.period,
                        CASE
                            WHEN t.kind = 'none' THEN 'NO_TARGET'
                            WHEN t.kind = 'rating' THEN CASE
                                WHEN s.says IS NULL OR s.says IN ('missing', 'unreadable') THEN 'NEEDS_EVIDENCE'
                                WHEN s.says <> 'words' THEN 'DATA_ERROR'
                                WHEN s.value = 'Đạt' THEN 'PASS'
                                WHEN s.value = 'Chưa đạt' THEN 'FAIL'
                                ELSE 'DATA_ERROR' END
                            WHEN s.says IS NULL OR s.says IN ('missing', 'unreadable') THEN 'NO_DATA'
                            WHEN s.says = 'words' THEN 'DATA_ERROR'
                            WHEN s.says = 'parts' THEN CASE
                                WHEN s.denominator = 0 THEN 'NO_CASES'
                                WHEN t.bounded AND (s.numerator < 0 OR s.numerator > s.denominator) THEN 'DATA_ERROR'
                                WHEN CASE t.op
                                    WHEN '>=' THEN s.numerator * 100 >= t.threshold * s.denominator
                                    WHEN '>' THEN s.numerator * 100 > t.threshold * s.denominator
                                    WHEN '<=' THEN s.numerator * 100 <= t.threshold * s.denominator
                                    ELSE s.numerator * 100 < t.threshold * s.denominator END
                                THEN 'PASS' ELSE 'FAIL' END
                            WHEN t.bounded AND (s.number < 0 OR s.number > 100) THEN 'DATA_ERROR'
                            WHEN CASE t.op
                                WHEN '>=' THEN s.number >= t.threshold
                                WHEN '>' THEN s.number > t.threshold
                                WHEN '<=' THEN s.number <= t.threshold
                                ELSE s.number < t.threshold END
                            THEN 'PASS' ELSE 'FAIL' END AS outcome,
                        t.kind
                    FROM units u
                    JOIN targets t ON t.plan = u.plan
                    LEFT JOIN said s ON s.unit = u.unit AND s.indicator = t.indicator AND s.period = t.period
                )
                SELECT unit, plan, indicator, period,
                    CASE WHEN outcome IN ('PASS', 'FAIL') THEN outcome ELSE 'NOT_ASSESSED' END AS verdict,
                    NULL AS severity,
                    CASE WHEN outcome IN ('PASS', 'FAIL') THEN NULL ELSE outcome END AS reason,
                    CASE WHEN outcome IN ('PASS', 'FAIL') THEN CASE kind WHEN 'rating' THEN '2' ELSE '3' END
                        WHEN outcome = 'NEEDS_EVIDENCE' THEN '2' ELSE '1' END AS row
                FROM judged
                ORDER BY unit, seq
            ) TO '%s' (FORMAT csv, HEADER, DELIMITER ',')
            """;

    private NationSql() {}

    static String units(Path file) {
        return UNITS.formatted(quoted(file));
    }

    static String targets(Path file) {
        return TARGETS.formatted(quoted(file));
    }

    static String verdicts(Path values, Path report) {
        return VERDICTS.formatted(quoted(values), quoted(report));
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }
}
