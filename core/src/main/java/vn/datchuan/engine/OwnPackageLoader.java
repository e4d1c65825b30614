package vn.datchuan.engine;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the classes that rules name and the classes that rules become: asked for one of the latter, it knows none. Otherwise the loaders above
 * would keep every name they were ever asked for, and could answer with the rules of another version of the same pack.
 */
final class OwnPackageLoader extends ClassLoader {

    private static final String PROJECT = "org.drools.project.model.";

    private final String rulePackage;

    /** @param rulePackage whose classes come from nowhere but the compilation */
    OwnPackageLoader(String rulePackage, ClassLoader parent) {
        super(parent);
        this.rulePackage = rulePackage + ".";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isOwn(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isOwn(name.replace('/', '.')) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isOwn(name.replace('/', '.')) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    private boolean isOwn(String name) {
        return name.startsWith(rulePackage) || name.startsWith(PROJECT);
    }
}
