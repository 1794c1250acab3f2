package palace.statistics.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/** Courses that stand for more or less chance each: their masses add up to how likely it is to come to where they are. */
final class Swarm {
    /** Least part of the attention that falls to a course of no promise at all. */
    private static final double LEAST = 0.1;

    private final List<Climb> courses = new ArrayList<>();
    private final List<Double> masses = new ArrayList<>();
    private double mass;

    void add(Climb course, double itsMass) {
        courses.add(course);
        masses.add(itsMass);
        mass += itsMass;
    }

    boolean isEmpty() {
        return courses.isEmpty();
    }

    double mass() {
        return mass;
    }

    int size() {
        return courses.size();
    }

    Climb course(int c) {
        return courses.get(c);
    }

    double mass(int c) {
        return masses.get(c);
    }

    /** Begins so many courses again, each about as often as it stands for chance. */
    Swarm again(int effort, double shift, long number) {
        return again(effort, shift, number, course -> 1);
    }

    /**
     * The same, more often those that seem near the end. A course of chance q varies as the root of q, and so much effort
     * it is worth; it then stands for so much less chance.
     */
    Swarm againByPromise(int effort, double shift, long number) {
        double all = 0;
        for (int c = 0; c < courses.size(); c++) {
            all += masses.get(c) * FastMath.sqrt(courses.get(c).height());
        }
        double least = all > 0 ? LEAST * all / mass : 1;
        return again(effort, shift, number, course -> least + FastMath.sqrt(course.height()));
    }

    private Swarm again(int effort, double shift, long number, ToDoubleFunction<Climb> attention) {
        double[] shares = new double[courses.size()];
        double all = 0;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = attention.applyAsDouble(courses.get(c));
            all += shares[c] * masses.get(c);
        }
        Swarm begun = new Swarm();
        int parent = 0;
        double passed = shares[0] * masses.get(0);
        for (int child = 0; child < effort; child++) {
            double place = (child + shift) * all / effort;
            while (place >= passed && parent < shares.length - 1) {
                parent++;
                passed += shares[parent] * masses.get(parent);
            }
            Climb course = courses.get(parent);
            begun.add(course.over() ? course : course.part(number + child), all / (effort * shares[parent]));
        }
        return begun;
    }
}
