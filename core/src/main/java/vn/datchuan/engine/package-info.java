/** Loads rule packs and runs them. The only package that uses Drools. */
@NullMarked
@CheckReturnValue
package vn.datchuan.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
