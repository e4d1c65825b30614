package vn.datchuan.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.datchuan.model.Measurement;

/** The usable rows of one unit under one plan, by code. Immutable once it is asked, and thread-safe from then on. */
public final class PlanRows {

    private final PlanCodes codes;
    private final List<Measurement> rows;
    private int[] numbers;
    private Measurement[] byCode = new Measurement[0];
    private int[] starts = new int[0];

    public PlanRows(PlanCodes codes) {
        this.codes = codes;
        this.rows = new ArrayList<>(codes.size());
        this.numbers = new int[Math.max(1, codes.size())];
    }

    public PlanCodes codes() {
        return codes;
    }

    /** The number of the code of a row, or -1; known fastest for rows in the order of the plan. */
    int number(String code) {
        return codes.number(code, rows.isEmpty() ? -1 : numbers[rows.size() - 1]);
    }

    /**
     * Adds a row; before any is asked for.
     *
     * @param number of its code
     */
    void add(Measurement m, int number) {
        if (rows.size() == numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[rows.size()] = number;
        rows.add(m);
    }

    /** Puts the rows in order of their codes, those of one code in the order given. */
    void sort() {
        int[] next = new int[codes.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            next[numbers[i] + 1]++;
        }
        for (int number = 1; number < next.length; number++) {
            next[number] += next[number - 1];
        }
        starts = next.clone();
        byCode = new Measurement[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            byCode[next[numbers[i]]++] = rows.get(i);
        }
    }

    /** Rows of one code, in the order given. */
    public List<Measurement> of(String code) {
        int number = codes.number(code);
        return number < 0 ? List.of() : of(number);
    }

    /** Rows of the code with that number, in the order given. */
    public List<Measurement> of(int number) {
        int from = starts[number];
        int to = starts[number + 1];
        if (to - from < 2) {
            return from == to ? List.of() : List.of(byCode[from]);
        }
        return Arrays.asList(byCode).subList(from, to);
    }

    /** These rows, and more behind them. */
    public PlanRows with(Map<String, List<Measurement>> more) {
        PlanRows all = new PlanRows(codes);
        for (int i = 0; i < rows.size(); i++) {
            all.add(rows.get(i), numbers[i]);
        }
        for (Map.Entry<String, List<Measurement>> ofCode : more.entrySet()) {
            for (Measurement m : ofCode.getValue()) {
                all.add(m, codes.number(ofCode.getKey()));
            }
        }
        all.sort();
        return all;
    }

    /** All rows by code; codes without rows are left out. */
    public Map<String, List<Measurement>> byCode() {
        Map<String, List<Measurement>> all = new HashMap<>();
        for (Measurement m : rows) {
            all.put(m.indicator(), of(m.indicator()));
        }
        return all;
    }

    /** All rows in the order given. */
    public List<Measurement> all() {
        return Collections.unmodifiableList(rows);
    }
}
