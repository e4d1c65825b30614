/** The code of the README. */
@NullMarked
package vn.datchuan.examples.embedding;

import org.jspecify.annotations.NullMarked;
