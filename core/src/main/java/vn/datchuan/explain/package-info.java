/** Findings told in Vietnamese and English; displayed numbers never contradict the verdict. */
@NullMarked
@CheckReturnValue
package vn.datchuan.explain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
