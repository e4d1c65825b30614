package vn.datchuan.model;

/** One text in both languages (song ngữ). */
public record Bilingual(String vi, String en) {}
