package org.scriptling;

import org.graalvm.options.OptionDescriptors;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;

import org.scriptling.builtins.BuiltinLibrary;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.value.LanguageView;
import org.scriptling.translate.SourceTranslation;

/** Scriptling as a language of the polyglot engine. One instance serves one context: nodes may hold the context's objects. */
@TruffleLanguage.Registration(id = ScriptlingLanguage.ID, name = "Scriptling", defaultMimeType = ScriptlingLanguage.MIME_TYPE, characterMimeTypes = ScriptlingLanguage.MIME_TYPE, //
                contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE, fileTypeDetectors = ScriptlingFileDetector.class)
@ProvidedTags({StandardTags.RootTag.class, StandardTags.StatementTag.class, StandardTags.CallTag.class, StandardTags.ExpressionTag.class})
public final class ScriptlingLanguage extends TruffleLanguage<ScriptlingContext> {

    /** The identifier of the language. */
    public static final String ID = "scriptling";
    /** The type of script sources. */
    public static final String MIME_TYPE = "application/x-scriptling";

    private static final LanguageReference<ScriptlingLanguage> REFERENCE = LanguageReference.create(ScriptlingLanguage.class);

    static {
        BuiltinLibrary.install();
    }

    private final ContextThreadLocal<ThreadState> threadState = locals.createContextThreadLocal((context, thread) -> new ThreadState());

    /** The language instance that a node belongs to. */
    public static ScriptlingLanguage get(Node node) {
        return REFERENCE.get(node);
    }

    /** The interpreter state of the current thread. */
    ThreadState threadState() {
        return threadState.get();
    }

    @Override
    protected ScriptlingContext createContext(Env env) {
        return new ScriptlingContext(this, env);
    }

    @Override
    protected void initializeContext(ScriptlingContext context) {
        context.initialize();
    }

    @Override
    protected void disposeContext(ScriptlingContext context) {
        context.dispose();
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return new ScriptlingOptionsOptionDescriptors();
    }

    @Override
    protected OptionDescriptors getSourceOptionDescriptors() {
        return new ScriptlingSourceOptionsOptionDescriptors();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        ScriptlingContext context = ScriptlingContext.get(null);
        boolean hasResult = request.getOptionValues().get(ScriptlingSourceOptions.RESULT);
        return translate(request.getSource(), context.mainModule(), hasResult).moduleTarget();
    }

    /**
     * Parses and translates a source whose globals are those of a module.
     *
     * @param hasResult whether running it gives the value of its last statement when that is an expression
     * @throws org.scriptling.runtime.error.ScriptException SyntaxError
     */
    public SourceTranslation translate(Source source, ScriptModule module, boolean hasResult) {
        return SourceTranslation.of(this, source, module, hasResult);
    }

    @Override
    protected Object getScope(ScriptlingContext context) {
        return context.topScope();
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        // Whoever lets a second thread in says so before: see ScriptEnvironment.allowSharedThreads.
        return singleThreaded || ThreadMode.isShared();
    }

    @Override
    protected Object getLanguageView(ScriptlingContext context, Object value) {
        return new LanguageView(value);
    }
}
