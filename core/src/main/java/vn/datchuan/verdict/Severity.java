package vn.datchuan.verdict;

/** How grave an AT_RISK is; present only where it is severe (Khó đạt). */
public enum Severity {
    SEVERE
}
