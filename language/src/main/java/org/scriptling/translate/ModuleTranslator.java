package org.scriptling.translate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.ScriptlingLanguage;
import org.scriptling.analysis.Docstrings;
import org.scriptling.analysis.Scope;
import org.scriptling.analysis.ScopeResult;
import org.scriptling.nodes.SourceNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.root.ModuleRootNode;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.text.Strings;
import org.scriptling.syntax.Span;
import org.scriptling.syntax.tree.ModuleTree;

/** Translates a module, and holds what the translation of all its functions needs. */
final class ModuleTranslator {

    private final ScriptlingLanguage language;
    private final Source source;
    private final ScriptModule module;
    private final ScopeResult scopes;
    private final ScriptModule builtins;
    /** Functions are translated on their first call, by any thread. */
    private final Map<String, TruffleString> literals = new ConcurrentHashMap<>();

    ModuleTranslator(ScriptlingLanguage language, Source source, ScriptModule module, ScopeResult scopes) {
        this.language = language;
        this.source = source;
        this.module = module;
        this.scopes = scopes;
        this.builtins = ScriptlingContext.get(null).builtins();
    }

    ScriptlingLanguage language() {
        return language;
    }

    Source source() {
        return source;
    }

    ScriptModule module() {
        return module;
    }

    ScopeResult scopes() {
        return scopes;
    }

    /** The text of a literal, the same for equal literals of the module: dicts find a key fastest when it is the very object that they hold. */
    TruffleString literal(String text) {
        return literals.computeIfAbsent(text, Strings::of);
    }

    VariableSlot builtinSlot(String name) {
        return builtins.slot(name);
    }

    /** The section of a span; spans lie within the source. */
    SourceSection section(Span span) {
        int offset = Math.min(span.offset(), source.getLength());
        return source.createSection(offset, Math.min(span.length(), source.getLength() - offset));
    }

    /** Marks a node with its position. */
    static <T extends SourceNode> T at(T node, Span span) {
        node.setPosition(span.offset(), span.length());
        return node;
    }

    RootCallTarget translate(ModuleTree tree, boolean hasResult) {
        Scope scope = scopes.module();
        FrameSlots frame = new FrameSlots();
        Unit unit = new Unit(this, scope, frame, false, "");
        int resultSlot = hasResult ? frame.temporary("<result>") : ModuleRootNode.NO_RESULT;
        String documentation = Docstrings.of(tree.body());
        if (documentation != null && !module.isBuiltin()) {
            module.set("__doc__", Strings.of(documentation));
        }
        StatementNode body = new StatementTranslator(unit).moduleBody(tree.body(), resultSlot);
        SourceSection section = source.createSection(0, source.getLength());
        return new ModuleRootNode(language, frame.build(), "<module>", section, body, resultSlot).getCallTarget();
    }
}
