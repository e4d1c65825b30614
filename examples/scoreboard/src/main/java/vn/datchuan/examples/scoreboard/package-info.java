/** The main example: four units judged on made-up values. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.scoreboard;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
