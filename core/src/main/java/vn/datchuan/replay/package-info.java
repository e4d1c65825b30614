/** Past years again: verdicts as of each day with what was known then, comparison with a stored replay, and what changed packs would do. */
@NullMarked
@CheckReturnValue
package vn.datchuan.replay;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
