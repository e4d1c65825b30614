package vn.datchuan.drl;

/**
 * A stretch of a rule file.
 *
 * @param start offset of its first character, from 0
 * @param end offset behind its last character
 * @param line of its first character, from 1
 * @param column of its first character, from 1, in UTF-16 units
 */
public record Span(int start, int end, int line, int column) {}
