/** A rule pack before it is compiled: manifest, rule texts and digest. */
@NullMarked
@CheckReturnValue
package vn.datchuan.pack;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
