package palace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How large a thing may grow before it is cut in two.
 *
 * @param house the package that holds the rooms
 */
record SizeRules(String house) {

    /** The file of the package itself is one of them. */
    ArchRule packagesHoldAtMost(int files) {
        return classes().should(new ArchCondition<>("be in a package of at most %d files".formatted(files)) {
            private final Map<String, Set<String>> found = new TreeMap<>();

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                found.computeIfAbsent(item.getPackageName(), name -> new TreeSet<>())
                        .add(outermost(item).getSimpleName());
            }

            @Override
            public void finish(ConditionEvents events) {
                found.forEach((name, classes) -> {
                    if (classes.size() > files) {
                        events.add(SimpleConditionEvent.violated(name, name + " has " + classes.size() + " files"));
                    }
                });
            }
        });
    }

    /** Classes that need one another are read together, and more than three cannot be. */
    ArchRule circlesOfClassesHoldAtMost(int most) {
        return classes().should(new ArchCondition<>("stand in circles of at most %d classes".formatted(most)) {
            private final Map<String, Set<String>> uses = new TreeMap<>();

            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Set<String> used = uses.computeIfAbsent(outermost(item).getName(), name -> new TreeSet<>());
                item.getDirectDependenciesFromSelf().stream()
                        .map(dependency ->
                                outermost(dependency.getTargetClass()).getName())
                        .filter(name -> name.startsWith(house + "."))
                        .forEach(used::add);
            }

            @Override
            public void finish(ConditionEvents events) {
                for (Set<String> circle : new Circles(uses).all()) {
                    if (circle.size() > most) {
                        events.add(SimpleConditionEvent.violated(
                                circle, circle.size() + " classes in a circle: " + String.join(", ", circle)));
                    }
                }
            }
        });
    }

    /**
     * Records are left out, whose rules take the quantities that they weigh by their names, and charts, which draw.
     */
    ArchRule methodsTakeAtMost(int most) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(house + ".report.chart..", house + ".report.court..")
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(".*(Chart|Charts|Plot|Page|FactorLines)(\\$.*)?")
                .should(new ArchCondition<>("take at most %d parameters".formatted(most)) {
                    @Override
                    public void check(JavaMethod item, ConditionEvents events) {
                        boolean made = item.getModifiers().contains(JavaModifier.SYNTHETIC);
                        String name = outermost(item.getOwner()).getSimpleName() + "." + item.getName();
                        int taken = item.getRawParameterTypes().size();
                        if (!made && taken > most) {
                            events.add(SimpleConditionEvent.violated(item, name + " takes " + taken + " parameters"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    /** A name that two classes have must be read twice. */
    ArchRule namesAreGivenOnce() {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(new ArchCondition<>("have a simple name of their own") {
                    private final Map<String, Set<String>> found = new TreeMap<>();

                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        found.computeIfAbsent(item.getSimpleName(), name -> new TreeSet<>())
                                .add(item.getName());
                    }

                    @Override
                    public void finish(ConditionEvents events) {
                        found.values().stream()
                                .filter(classes -> classes.size() > 1)
                                .forEach(classes -> events.add(SimpleConditionEvent.violated(
                                        classes, classes.stream().collect(Collectors.joining(" is called as ")))));
                    }
                });
    }

    private static JavaClass outermost(JavaClass item) {
        JavaClass outer = item;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
