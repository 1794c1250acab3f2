package palace.crooked.mechanism.attic;

/** Lives on a floor that is in no plan. */
final class Squatter {
    private Squatter() {}
}
