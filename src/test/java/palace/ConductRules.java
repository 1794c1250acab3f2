package palace;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/**
 * What nobody does in the house: the same seed is to give the same bytes, on every machine and in every order.
 *
 * @param house the package that holds the rooms
 */
record ConductRules(String house) {
    private static final String[] ROUNDED_BY_THE_MACHINE = {
        "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh",
        "cosh", "tanh", "cbrt", "hypot"
    };

    ArchRule everyDrawIsKeyed() {
        return noClasses()
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        Random.class, SecureRandom.class, ThreadLocalRandom.class, SplittableRandom.class))
                .orShould()
                .accessTargetWhere(that(
                        "draws from a source without a key",
                        member(Math.class, "random")
                                .or(member(StrictMath.class, "random"))
                                .or(member(UUID.class, "randomUUID"))
                                .or(member(RandomGenerator.class, "getDefault"))))
                .allowEmptyShould(true);
    }

    /** Events answer for themselves: a report that asks what class they are has an answer of its own to give. */
    ArchRule eventsAnswerForThemselves(int most) {
        return classes()
                .that()
                .resideInAPackage(house + ".report..")
                .should(new ArchCondition<>("ask for the class of an event at most %d times".formatted(most)) {
                    private final List<String> asked = new ArrayList<>();

                    @Override
                    public void check(JavaClass asking, ConditionEvents events) {
                        asking.getInstanceofChecks().stream()
                                .filter(check -> check.getRawType().isAssignableTo(house + ".model.event.Event"))
                                .forEach(check -> asked.add("%s asks in %s"
                                        .formatted(check.getOwner().getFullName(), check.getSourceCodeLocation())));
                    }

                    @Override
                    public void finish(ConditionEvents events) {
                        if (asked.size() > most) {
                            asked.forEach(place -> events.add(SimpleConditionEvent.violated(this, place)));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule onlyCliAndReportReadTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("cli"), in("report"))
                .should()
                .accessTargetWhere(that(
                        "reads the clock",
                        member(System.class, "nanoTime", "currentTimeMillis")
                                .or(access -> access.getName().equals("now")
                                        && access.getTargetOwner()
                                                .getPackageName()
                                                .equals("java.time"))))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Clock.class, Date.class))
                .allowEmptyShould(true);
    }

    ArchRule everyMachineRoundsAlike() {
        return noClasses()
                .should()
                .accessTargetWhere(that(
                        "uses a function that Java lets each machine round in its own way",
                        member(Math.class, ROUNDED_BY_THE_MACHINE)))
                .because("FastMath and StrictMath give the same bits everywhere")
                .allowEmptyShould(true);
    }

    ArchRule nothingIsKeptInHashOrder() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(in("model"), in("mechanism"), in("simulation"), in("experiment"), in("theory"))
                .should()
                .haveRawType(belongToAnyOf(HashMap.class, HashSet.class))
                .allowEmptyShould(true);
    }

    ArchRule nothingIsMadeInHashOrder() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("model"), in("mechanism"), in("simulation"), in("experiment"), in("theory"))
                .should()
                .accessTargetWhere(that(
                        "makes a collection in hash order",
                        member(HashMap.class, "<init>")
                                .or(member(HashSet.class, "<init>"))
                                .or(member(Set.class, "of", "copyOf"))
                                .or(member(Map.class, "of", "ofEntries", "copyOf"))
                                .and(access -> !isOfNothing(access))))
                .because("Map.of and Set.of have another order in each JVM; a list, an array or an EnumMap has one")
                .allowEmptyShould(true);
    }

    ArchRule nothingIsKeptBetweenHistories() {
        return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
    }

    ArchRule onlyCliSpeaks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessTargetWhere(that(
                        "uses the console or ends the program",
                        member(System.class, "out", "err", "in", "exit")
                                .or(access -> access.getName().equals("printStackTrace"))))
                .allowEmptyShould(true);
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("be in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getDescription() + " is not"));
            }
        });
    }

    ArchRule namesSayWhatAThingIs() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)");
    }

    private String in(String room) {
        return house + "." + room + "..";
    }

    private static DescribedPredicate<JavaAccess<?>> that(String does, Predicate<JavaAccess<?>> access) {
        return describe(does, access);
    }

    private static Predicate<JavaAccess<?>> member(Class<?> owner, String... names) {
        return access -> access.getTargetOwner().isEquivalentTo(owner)
                && Arrays.asList(names).contains(access.getName());
    }

    private static boolean isOfNothing(JavaAccess<?> access) {
        return access.getName().equals("of")
                && access.getTarget() instanceof CodeUnitAccessTarget of
                && of.getRawParameterTypes().isEmpty();
    }
}
