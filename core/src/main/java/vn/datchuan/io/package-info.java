/** Readers and writers. The only package that uses Jackson. */
@NullMarked
@CheckReturnValue
package vn.datchuan.io;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
