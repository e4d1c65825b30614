/** A real campaign of 2,131 areas, judged again week by week against its real target. */
@NullMarked
@CheckReturnValue
package vn.datchuan.examples.replay;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
