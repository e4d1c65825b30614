/** The command line. */
@NullMarked
package vn.datchuan.examples.cli;

import org.jspecify.annotations.NullMarked;
