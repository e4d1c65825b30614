package vn.datchuan.error;

import java.util.List;
import java.util.stream.Collectors;

/** The one exception of the library: misuse, or a plan, pack or file that cannot be used. Its problems are all that were found, not the first. */
public final class DatChuanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Problem> problems;

    public DatChuanException(ErrorCode code, String message) {
        this(code, List.of(new Problem(Place.NONE, message, "")));
    }

    public DatChuanException(ErrorCode code, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    public ErrorCode code() {
        return code;
    }

    /** All problems found, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
