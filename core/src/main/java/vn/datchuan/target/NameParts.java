package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** Takes the name of an indicator apart where it tells several things: "Cơ cấu (nông nghiệp - công nghiệp - dịch vụ)". */
final class NameParts {
    private NameParts() {}

    /** Parts of a name joined by dashes, commas or "và", where it has as many as there are numbers. */
    static List<String> split(String printed, int count) {
        int open = printed.endsWith(")") ? printed.lastIndexOf('(') : -1;
        List<String> inside = open < 0 ? List.of() : split(printed.substring(open + 1, printed.length() - 1), count);
        return inside.isEmpty() ? parts(printed, count) : inside;
    }

    private static List<String> parts(String name, int count) {
        String[] marks = {" - ", "-", ", ", "; ", "/"};
        for (String mark : marks) {
            List<String> parts = at(name, mark, count);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    /** The parts of a name at a mark; none where it has not as many as asked for. */
    static List<String> at(String name, String mark, int count) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = name.indexOf(mark);
        while (at >= 0) {
            parts.add(name.substring(start, at).strip());
            start = at + mark.length();
            at = name.indexOf(mark, start);
        }
        String rest = name.substring(start);
        int and = mark.equals(", ") ? rest.indexOf(" và ") : -1;
        if (and >= 0) {
            parts.add(rest.substring(0, and).strip());
            rest = rest.substring(and + 4);
        }
        parts.add(rest.strip());
        return parts.size() == count ? parts : List.of();
    }
}
