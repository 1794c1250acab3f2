/** Lessons on textbook cases: the question, the bet, what to notice and to try, and the teacher's key. */
@NullMarked
package palace.scenario.lesson;

import org.jspecify.annotations.NullMarked;
