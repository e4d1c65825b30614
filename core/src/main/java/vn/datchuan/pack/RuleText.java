package vn.datchuan.pack;

/**
 * The text of one rule file.
 *
 * @param path inside the pack, with forward slashes
 */
public record RuleText(String path, String text) {}
