package org.scriptling;

import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

import com.oracle.truffle.api.Option;

/** Options of a single source. */
@Option.Group(ScriptlingLanguage.ID)
public final class ScriptlingSourceOptions {

    @Option(name = "Result", help = "Whether evaluating gives the value of the last statement when that is an expression, None otherwise. Without it evaluating always gives true, which starts faster.", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> RESULT = new OptionKey<>(true);

    private ScriptlingSourceOptions() {
    }
}
