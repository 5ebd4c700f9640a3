package org.scriptling.tests;

import java.nio.file.Path;

/** Copies of the acceptance programs for tests to work in: letter by letter what the user's page shows. */
final class AcceptanceFolder {

    private AcceptanceFolder() {
    }

    /** Copies one of {@code complete-example}, {@code getting-started}, {@code fragments} into a folder. */
    static Path copy(String name, Path into) {
        Path folder = into.resolve(name);
        Project.copy(Project.resources("acceptance").resolve(name), folder);
        return folder;
    }
}
