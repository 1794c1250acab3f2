package palace.scenario.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of a block, declared once: the reader's checks and the JSON Schema both come from here.
 *
 * @param name in kebab case
 * @param required whether the file must give it
 * @param fallback the value where the file gives none; null if there is none
 * @param meaning a sentence for the person who fills in the file
 * @param examples values as they would stand in a file
 */
public record Key<T>(
        String name,
        Type<T> type,
        boolean required,
        @Nullable T fallback,
        String meaning,
        List<Object> examples) {}
