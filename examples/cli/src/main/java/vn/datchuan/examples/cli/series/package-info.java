/** Series and their targets as NDJSON, without plans; verdicts on them as NDJSON or as a table. */
@NullMarked
package vn.datchuan.examples.cli.series;

import org.jspecify.annotations.NullMarked;
