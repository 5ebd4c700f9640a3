package org.scriptling.analysis;

import java.util.List;
import java.util.Map;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Span;

/**
 * The second pass of scope analysis: finds for every name of every block the block that binds it, and from that where the
 * name lives at run time.
 */
final class ScopeResolver {

    private final List<Diagnostic> diagnostics;

    ScopeResolver(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    void resolve(Block module) {
        findDefiners(module);
        locate(module);
    }

    private void findDefiners(Block block) {
        for (Map.Entry<String, Symbol> entry : block.symbols().entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            checkDeclarations(block, name, symbol);
            if (symbol.isOwnBinding()) {
                block.scope().addBinding(name);
            } else if (symbol.globalDeclaration() == null) {
                linkToDefiner(block, name);
            }
        }
        block.children().forEach(this::findDefiners);
    }

    private void checkDeclarations(Block block, String name, Symbol symbol) {
        if (symbol.nonlocalDeclaration() == null) {
            return;
        }
        String code;
        String message;
        Span span = symbol.nonlocalDeclaration();
        Block definer = findDefiner(block, name);
        if (symbol.globalDeclaration() != null) {
            code = AnalysisCodes.NONLOCAL_AND_GLOBAL;
            // Python reports the first of the two declarations.
            span = symbol.globalDeclaration().offset() < span.offset() ? symbol.globalDeclaration() : span;
            message = "name '" + name + "' is nonlocal and global";
        } else if (block.kind() == Scope.Kind.MODULE) {
            code = AnalysisCodes.NONLOCAL_AT_MODULE_LEVEL;
            message = "nonlocal declaration not allowed at module level";
        } else if (definer == null) {
            code = AnalysisCodes.NONLOCAL_WITHOUT_BINDING;
            message = "no binding for nonlocal '" + name + "' found";
        } else if (definer.kind() == Scope.Kind.TYPE_PARAMETERS) {
            code = AnalysisCodes.NONLOCAL_TYPE_PARAMETER;
            message = "nonlocal binding not allowed for type parameter '" + name + "'";
        } else {
            return;
        }
        diagnostics.add(Diagnostic.error(code, message, span));
    }

    /** The block around {@code block} whose variable {@code name} is, or {@code null} for a global name. */
    private static Block findDefiner(Block block, String name) {
        boolean crossesFrame = false;
        Block inner = block;
        for (Block outer = block.parent(); outer != null; inner = outer, outer = outer.parent()) {
            crossesFrame |= inner.scope().ownsFrame();
            if (outer.kind() == Scope.Kind.MODULE) {
                return null;
            }
            if (outer.kind() == Scope.Kind.CLASS) {
                // The names of a class are not visible inside its functions, but for the class's own cell.
                if (crossesFrame && name.equals(Scope.CLASS_CELL)) {
                    return outer;
                }
                continue;
            }
            Symbol symbol = outer.symbols().get(name);
            if (symbol == null) {
                continue;
            }
            if (symbol.globalDeclaration() != null) {
                return null;
            }
            if (symbol.isOwnBinding()) {
                return outer;
            }
        }
        return null;
    }

    /** Notes where the name is bound, and, across functions, that all of them on the way hand its cell on. */
    private static void linkToDefiner(Block block, String name) {
        Block definer = findDefiner(block, name);
        if (definer == null) {
            return;
        }
        if (definer.kind() == Scope.Kind.CLASS) {
            definer.scope().setNeedsClassCell();
        } else if (frameOf(block) != frameOf(definer)) {
            definer.symbol(name).markCaptured();
        }
        for (Block inner = block; inner != definer; inner = inner.parent()) {
            inner.definers().put(name, definer);
            if (inner.scope().ownsFrame()) {
                inner.scope().addFreeName(name);
            }
        }
    }

    private static Scope frameOf(Block block) {
        return block.scope().frameOwner();
    }

    /** Parents come before their children, so that captures by any child are known. */
    private void locate(Block block) {
        for (Map.Entry<String, Symbol> entry : block.symbols().entrySet()) {
            String name = entry.getKey();
            block.scope().locate(name, location(block, name, entry.getValue()));
        }
        for (Map.Entry<String, Block> entry : block.definers().entrySet()) {
            if (!block.symbols().containsKey(entry.getKey())) {
                // Only handed on to functions inside.
                block.scope().locate(entry.getKey(), outerLocation(block, entry.getKey(), entry.getValue()));
            }
        }
        block.children().forEach(this::locate);
    }

    private static Scope.Location location(Block block, String name, Symbol symbol) {
        if (block.kind() == Scope.Kind.MODULE || symbol.globalDeclaration() != null) {
            return Scope.Location.GLOBAL;
        }
        Block definer = block.definers().get(name);
        if (block.kind() == Scope.Kind.CLASS && symbol.nonlocalDeclaration() == null) {
            return symbol.isOwnBinding() || definer == null ? Scope.Location.CLASS_NAME : Scope.Location.CLASS_NAME_OR_FREE;
        }
        if (symbol.isOwnBinding()) {
            return symbol.isCaptured() ? Scope.Location.CELL : Scope.Location.LOCAL;
        }
        if (block.kind() == Scope.Kind.TYPE_PARAMETERS && seesClass(block)) {
            return block.parent().scope().location(name);
        }
        return definer == null ? Scope.Location.GLOBAL : outerLocation(block, name, definer);
    }

    private static boolean seesClass(Block block) {
        return block.parent().kind() == Scope.Kind.CLASS;
    }

    private static Scope.Location outerLocation(Block block, String name, Block definer) {
        if (frameOf(block) != frameOf(definer)) {
            return Scope.Location.FREE;
        }
        return definer.symbol(name).isCaptured() ? Scope.Location.CELL : Scope.Location.LOCAL;
    }
}
