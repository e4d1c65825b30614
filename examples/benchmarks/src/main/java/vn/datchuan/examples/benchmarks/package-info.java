/** Benchmarks; each compares side by side in one run. */
package vn.datchuan.examples.benchmarks;
