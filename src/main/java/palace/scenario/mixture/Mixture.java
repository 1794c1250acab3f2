package palace.scenario.mixture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import palace.scenario.format.Problem;

/**
 * A world of unlike regimes: data on all autocracies are moments of such a mixture, not of one average regime.
 *
 * @param parts what it is made of; at least one, no two of one name
 * @param warnings what is probably not meant, but can be run
 * @param hash SHA-256 of what the file and its parts say, whatever their comments and layout; in hexadecimal
 */
public record Mixture(About about, List<WorldPart> parts, List<Problem> warnings, String hash) {

    /**
     * What a file says about itself.
     *
     * @param weeks length of every part's window; null: each its own
     * @param burnIn weeks before it that are simulated and not counted; null: each its own
     */
    public record About(
            String id,
            String title,
            @Nullable Integer weeks,
            @Nullable Integer burnIn,
            @Nullable String question,
            String background,
            Map<String, String> sources) {}
}
