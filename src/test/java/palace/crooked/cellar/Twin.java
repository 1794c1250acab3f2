package palace.crooked.cellar;

/** One of two with one name. */
public final class Twin {
    private Twin() {}
}
