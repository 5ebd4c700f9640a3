package org.scriptling.spi;

import java.util.List;

/** Offers importable modules written in Java. Found through {@link java.util.ServiceLoader}. */
public interface LibraryProvider {

    /** Full dotted names of the modules, such as {@code scriptling.runtime.http}. A parent comes before its children. */
    List<String> moduleNames();

    /**
     * Fills a module. Called once in each context, when the module is imported first.
     *
     * @param moduleName one of {@link #moduleNames}
     */
    void build(String moduleName, LibraryBuilder library);
}
