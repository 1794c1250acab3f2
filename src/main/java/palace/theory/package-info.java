/**
 * Known answers: where the product's own rules, with all else switched off, must give what a published model gives. Knows
 * no files of results, no charts and no command line.
 */
@NullMarked
package palace.theory;

import org.jspecify.annotations.NullMarked;
