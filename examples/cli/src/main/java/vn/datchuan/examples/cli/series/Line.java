package vn.datchuan.examples.cli.series;

/** One line of a file without its line end, numbered from 1. */
record Line(int number, String text) {}
