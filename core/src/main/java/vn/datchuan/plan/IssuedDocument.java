package vn.datchuan.plan;

/**
 * The issued document (văn bản) as printed. Numbers and dates are often blank in part: what is printed is kept, nothing is invented, and empty means
 * not printed.
 */
public record IssuedDocument(String number, String date, String issuer, String annex) {}
