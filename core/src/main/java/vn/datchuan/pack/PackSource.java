package vn.datchuan.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.model.Bilingual;
import vn.datchuan.plan.Plan;

/** Where the contents of a pack are read from. Each of them is asked for once, when it is first needed, and by one thread at a time. */
public interface PackSource {

    /** What the pack says of itself. */
    PackManifest manifest();

    /** What to call the place in a message: folder, archive, class path. */
    String origin();

    /** SHA-256 over the sorted paths and LF-normalised bytes of manifest, plan and rule files, in lower-case hexadecimal. */
    String digest();

    /** The plan of the document; empty for a pack of rules alone. */
    Optional<Plan> plan();

    /** Its rule files in order of their paths. */
    List<RuleText> rules();

    /** What its rows state, by row; only of rows that the shared table does not have. */
    Map<String, Bilingual> statements();
}
