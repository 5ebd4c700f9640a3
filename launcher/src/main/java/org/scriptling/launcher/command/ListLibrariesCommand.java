package org.scriptling.launcher.command;

import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.context.ContextFactory;
import org.scriptling.launcher.context.GuestErrors;
import org.scriptling.launcher.context.Program;
import org.scriptling.launcher.options.Option;

/** Prints the names of the libraries that a program can import, one a line. */
public final class ListLibrariesCommand {

    private static final String QUESTION = "import sys\nsys.builtin_module_names\n";

    private final Invocation invocation;

    public ListLibrariesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Prints the list; returns the exit code. */
    public int run() throws LauncherException {
        var program = new Program(QUESTION, "<list-libs>", "", List.of(""));
        try (Context context = invocation.contexts().create(program, InputStream.nullInputStream(), false)) {
            return print(context, program);
        }
    }

    private int print(Context context, Program program) {
        try {
            Value names = context.eval(ContextFactory.source(program));
            var sorted = new TreeSet<String>();
            for (long i = 0; i < names.getArraySize(); i++) {
                sorted.add(names.getArrayElement(i).asString());
            }
            sorted.removeAll(invocation.settings().texts(Option.DISABLE_LIB));
            for (String name : sorted) {
                invocation.streams().out().print(name + "\n");
            }
            return 0;
        } catch (PolyglotException e) {
            return GuestErrors.report(e, invocation.streams());
        }
    }
}
