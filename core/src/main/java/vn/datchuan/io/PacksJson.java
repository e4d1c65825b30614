package vn.datchuan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;

/** Rule packs as a JSON array: id, version, names, layer, validity, legal basis, scope, digest, and the policy of a policy pack with its kind. */
public final class PacksJson {

    private PacksJson() {}

    /** Writes the packs in the order given. The stream is neither flushed nor closed. */
    public static void write(List<RulePack> packs, OutputStream out) throws IOException {
        JsonOutput.line(out, json -> {
            json.writeStartArray();
            for (RulePack pack : packs) {
                PackManifest m = pack.manifest();
                json.writeStartObject();
                json.writeStringProperty("id", m.id());
                json.writeStringProperty("version", m.version());
                json.writeStringProperty("nameVi", m.nameVi());
                json.writeStringProperty("nameEn", m.nameEn());
                json.writeStringProperty("layer", NodeFields.code(m.layer()));
                JsonOutput.text(json, "validFrom", m.validFrom().map(Object::toString));
                JsonOutput.text(json, "validTo", m.validTo().map(Object::toString));
                json.writeStringProperty("legalBasis", m.legalBasis());
                JsonOutput.text(json, "extends", m.extendedPack());
                JsonOutput.array(json, "units", m.units(), json::writeString);
                JsonOutput.array(json, "plans", m.scope().plans(), json::writeString);
                JsonOutput.array(json, "unitGroups", m.scope().unitGroups(), json::writeString);
                JsonOutput.filled(json, "engine", m.engine().text());
                json.writeStringProperty("digest", pack.digest());
                JsonOutput.text(json, "policy", m.policy().map(PolicyDeclaration::name));
                JsonOutput.text(json, "kind", m.policy().map(policy -> NodeFields.code(policy.kind())));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
