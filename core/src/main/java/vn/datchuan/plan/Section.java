package vn.datchuan.plan;

/** A section of a plan's list (mục), id and title as printed. */
public record Section(String id, String title) {}
