#!/bin/sh
# Completes a distribution: copies the engine's native library into it and makes its class caches, two for a task.
#
# TASK-start.jsa has the classes that every start of the task needs. The JVM loads and links all of them, and resolves what is
# known of their lambdas, before it runs anything: that is the fastest way, but classes not needed cost time, too.
# TASK-later.jsa, on top of it, has what training programs needed besides, and the whole optimising compiler, which works on
# threads of its own. These classes are loaded one by one as they are used.
#
# The JVM could record profiles of methods, too, and compile from the start what was hot in the training. That is a lot, most of it
# the optimising compiler: it delays every program by more than it saves.
#
# usage: complete-distribution.sh DISTRIBUTION TRAINING_FOLDER
set -eu

lib=$1/lib
training=$2
list=$lib/classes.list
launcher=org.scriptling.launcher/org.scriptling.launcher

start() {
    "$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" "@$lib/$task.vmoptions" -Xlog:all=error:stderr -XX:-PrintWarnings \
        "-Dpolyglot.engine.resourcePath=$lib/resources" -Dscriptling.terminals= "$@" > /dev/null
}

rm -rf "$list" "$lib"/*.jsa "$lib/resources"
"$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" -m "$launcher.EngineResources" "$lib/resources"

for task in inspection program server; do
    start "-XX:DumpLoadedClassList=$list" -m "$launcher.Training" "$task" start "$training"
    # A line of the list names a class, or begins with @ and tells more of one, such as its lambdas.
    sed -E '/^(@[a-z-]+ )?jdk\/graal\/compiler\//d' "$list" > "$list.linked"
    # The JVM only interprets while it makes a cache, which switches its interface to compilers off, and with it a module.
    start -Xshare:dump -XX:+AOTClassLinking --add-modules jdk.internal.vm.ci "-XX:SharedClassListFile=$list.linked" \
        "-XX:SharedArchiveFile=$lib/$task-start.jsa" -m "$launcher.Main"
    # What training programs need besides.
    start -Xshare:on "-XX:SharedArchiveFile=$lib/$task-start.jsa" "-XX:ArchiveClassesAtExit=$lib/$task-later.jsa" \
        -m "$launcher.Training" "$task" all "$training"
    rm -f "$list" "$list.linked"
    # Fails when the JVM does not accept them.
    start -Xshare:on "-XX:SharedArchiveFile=$lib/$task-start.jsa:$lib/$task-later.jsa" -m "$launcher.Main" --version
done
