/** The engine in a page: what a question of the page is answered with. Knows everything but files and commands. */
@NullMarked
package palace.page;

import org.jspecify.annotations.NullMarked;
