/** What the build does to put the engine into a page: never part of the program. */
@NullMarked
package palace.page.build;

import org.jspecify.annotations.NullMarked;
