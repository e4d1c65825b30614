/** What is concluded: verdicts with their findings, scorecards and the report. */
@NullMarked
@CheckReturnValue
package vn.datchuan.verdict;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
