/**
 * A made-up nation from file to file: 3,321 communes, 30 indicators and six years, judged by DatChuan and by plain SQL, with what it costs and how that
 * grows. All values and plans are illustrative; none is of a real unit.
 */
@NullMarked
package vn.datchuan.examples.nation;

import org.jspecify.annotations.NullMarked;
