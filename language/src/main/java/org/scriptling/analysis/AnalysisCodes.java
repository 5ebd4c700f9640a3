package org.scriptling.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the errors that analysis finds in a text without syntax errors, each with an example. */
public final class AnalysisCodes {

    public static final String RETURN_OUTSIDE_FUNCTION = "scope/return-outside-function";
    public static final String YIELD_OUTSIDE_FUNCTION = "scope/yield-outside-function";
    public static final String YIELD_IN_COMPREHENSION = "scope/yield-in-comprehension";
    public static final String YIELD_IN_GENERIC = "scope/yield-in-generic";
    public static final String BREAK_OUTSIDE_LOOP = "scope/break-outside-loop";
    public static final String CONTINUE_OUTSIDE_LOOP = "scope/continue-outside-loop";
    public static final String JUMP_OUT_OF_EXCEPT_GROUP = "scope/jump-out-of-except-group";
    public static final String PARAMETER_AND_DECLARED = "scope/parameter-and-declared";
    public static final String USED_BEFORE_DECLARATION = "scope/used-before-declaration";
    public static final String ASSIGNED_BEFORE_DECLARATION = "scope/assigned-before-declaration";
    public static final String ANNOTATED_AND_DECLARED = "scope/annotated-and-declared";
    public static final String NONLOCAL_AND_GLOBAL = "scope/nonlocal-and-global";
    public static final String NONLOCAL_AT_MODULE_LEVEL = "scope/nonlocal-at-module-level";
    public static final String NONLOCAL_WITHOUT_BINDING = "scope/nonlocal-without-binding";
    public static final String NONLOCAL_TYPE_PARAMETER = "scope/nonlocal-type-parameter";
    public static final String DUPLICATE_PARAMETER = "scope/duplicate-parameter";
    public static final String DUPLICATE_TYPE_PARAMETER = "scope/duplicate-type-parameter";
    public static final String REPEATED_KEYWORD = "scope/repeated-keyword";
    public static final String STAR_IMPORT_NOT_AT_MODULE_LEVEL = "scope/star-import-not-at-module-level";
    public static final String LATE_FUTURE_IMPORT = "scope/late-future-import";
    public static final String UNKNOWN_FUTURE_FEATURE = "scope/unknown-future-feature";
    public static final String DEFAULT_EXCEPT_NOT_LAST = "scope/default-except-not-last";
    public static final String SEVERAL_STARRED_TARGETS = "scope/several-starred-targets";
    public static final String STARRED_TARGET_OUTSIDE_LIST = "scope/starred-target-outside-list";
    public static final String MISPLACED_STARRED_EXPRESSION = "scope/misplaced-starred-expression";
    public static final String DEBUG_ASSIGNED = "scope/debug-assigned";
    public static final String NAMED_IN_ITERABLE = "scope/named-in-iterable";
    public static final String NAMED_IN_CLASS_COMPREHENSION = "scope/named-in-class-comprehension";
    public static final String NAMED_REBINDS_ITERATION_VARIABLE = "scope/named-rebinds-iteration-variable";
    public static final String ITERATION_REBINDS_NAMED = "scope/iteration-rebinds-named";
    public static final String NAMED_IN_GENERIC = "scope/named-in-generic";
    public static final String ALTERNATIVES_BIND_DIFFERENTLY = "scope/alternatives-bind-differently";
    public static final String UNREACHABLE_PATTERN = "scope/unreachable-pattern";
    public static final String PATTERN_BINDS_TWICE = "scope/pattern-binds-twice";
    public static final String SEVERAL_STARRED_PATTERNS = "scope/several-starred-patterns";
    public static final String REPEATED_PATTERN_ATTRIBUTE = "scope/repeated-pattern-attribute";
    public static final String REPEATED_PATTERN_KEY = "scope/repeated-pattern-key";

    private AnalysisCodes() {
    }

    /** Every code with a text that causes this error and no other, in the order of the constants. */
    public static Map<String, String> examples() {
        var examples = new LinkedHashMap<String, String>();
        examples.put(RETURN_OUTSIDE_FUNCTION, "return 1\n");
        examples.put(YIELD_OUTSIDE_FUNCTION, "yield 1\n");
        examples.put(YIELD_IN_COMPREHENSION, "def f():\n    return [(yield i) for i in ()]\n");
        examples.put(YIELD_IN_GENERIC, "def f():\n    def g[T](x: (yield)): pass\n");
        examples.put(BREAK_OUTSIDE_LOOP, "break\n");
        examples.put(CONTINUE_OUTSIDE_LOOP, "continue\n");
        examples.put(JUMP_OUT_OF_EXCEPT_GROUP, "while True:\n    try:\n        pass\n    except* ValueError:\n        break\n");
        examples.put(PARAMETER_AND_DECLARED, "def f(x):\n    global x\n");
        examples.put(USED_BEFORE_DECLARATION, "def f():\n    print(x)\n    global x\n");
        examples.put(ASSIGNED_BEFORE_DECLARATION, "def f():\n    x = 1\n    global x\n");
        examples.put(ANNOTATED_AND_DECLARED, "def f():\n    global x\n    x: int = 1\n");
        examples.put(NONLOCAL_AND_GLOBAL, "def f():\n    global x\n    nonlocal x\n");
        examples.put(NONLOCAL_AT_MODULE_LEVEL, "nonlocal x\n");
        examples.put(NONLOCAL_WITHOUT_BINDING, "def f():\n    nonlocal x\n");
        examples.put(NONLOCAL_TYPE_PARAMETER, "def f[T]():\n    nonlocal T\n");
        examples.put(DUPLICATE_PARAMETER, "def f(a, a): pass\n");
        examples.put(DUPLICATE_TYPE_PARAMETER, "def f[T, T](): pass\n");
        examples.put(REPEATED_KEYWORD, "print(end='', end='')\n");
        examples.put(STAR_IMPORT_NOT_AT_MODULE_LEVEL, "def f():\n    from math import *\n");
        examples.put(LATE_FUTURE_IMPORT, "x = 1\nfrom __future__ import annotations\n");
        examples.put(UNKNOWN_FUTURE_FEATURE, "from __future__ import nothing\n");
        examples.put(DEFAULT_EXCEPT_NOT_LAST, "try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass\n");
        examples.put(SEVERAL_STARRED_TARGETS, "*a, *b = [1]\n");
        examples.put(STARRED_TARGET_OUTSIDE_LIST, "*a = [1]\n");
        examples.put(MISPLACED_STARRED_EXPRESSION, "a = *[1]\n");
        examples.put(DEBUG_ASSIGNED, "__debug__ = 1\n");
        examples.put(NAMED_IN_ITERABLE, "[i for i in (x := [1])]\n");
        examples.put(NAMED_IN_CLASS_COMPREHENSION, "class C:\n    [x := i for i in ()]\n");
        examples.put(NAMED_REBINDS_ITERATION_VARIABLE, "[i := 1 for i in ()]\n");
        examples.put(ITERATION_REBINDS_NAMED, "[i for i in () if (j := i) for j in ()]\n");
        examples.put(NAMED_IN_GENERIC, "def f[T](x: (y := T)): pass\n");
        examples.put(ALTERNATIVES_BIND_DIFFERENTLY, "match 1:\n    case [a] | [b]:\n        pass\n");
        examples.put(UNREACHABLE_PATTERN, "match 1:\n    case _:\n        pass\n    case 1:\n        pass\n");
        examples.put(PATTERN_BINDS_TWICE, "match 1:\n    case [a, a]:\n        pass\n");
        examples.put(SEVERAL_STARRED_PATTERNS, "match 1:\n    case [*a, *b]:\n        pass\n");
        examples.put(REPEATED_PATTERN_ATTRIBUTE, "match 1:\n    case object(x=1, x=2):\n        pass\n");
        examples.put(REPEATED_PATTERN_KEY, "match 1:\n    case {1: a, 1: b}:\n        pass\n");
        return examples;
    }
}
