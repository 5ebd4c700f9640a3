package org.scriptling.analysis;

import java.util.Set;

import org.scriptling.syntax.tree.ModuleTree;

/**
 * What lint rules look at.
 *
 * @param fileName name of the file, {@code ""} when there is none
 * @param builtins names that are bound without the program's doing
 */
record LintContext(ModuleTree tree, Block module, NameUses uses, String fileName, Set<String> builtins) {

    /** Whether the file is the initialiser of a package, whose imports are there for its users. */
    boolean isPackageInitialiser() {
        return fileName.equals("__init__.py") || fileName.endsWith("/__init__.py") || fileName.endsWith("\\__init__.py");
    }
}
