/** The report as Markdown, and its plots as SVG. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.backtest.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
