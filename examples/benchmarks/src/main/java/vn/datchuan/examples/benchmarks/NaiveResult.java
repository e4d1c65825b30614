package vn.datchuan.examples.benchmarks;

/** Verdict and reason of one indicator, in the words of the library; the reason is empty where there is a verdict. */
public record NaiveResult(String unit, String indicator, String verdict, String reason) {}
