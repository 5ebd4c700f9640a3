#!/bin/sh
# Completes a distribution: copies the engine's native library into it and makes its class caches. For a cache it runs the training
# programs in one process, recording which classes are loaded and linked.
#
# The JVM could record profiles of methods, too, and compile from the start what was hot in the training. That is a lot, most of it
# the optimising compiler: it delays every program by more than it saves.
#
# usage: complete-distribution.sh DISTRIBUTION TRAINING_FOLDER
set -eu

lib=$1/lib
training=$2
record=$lib/record.aotconf
main=org.scriptling.launcher/org.scriptling.launcher.Training

start() {
    "$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" "@$lib/$task.vmoptions" -Xlog:all=error:stderr -XX:-AOTRecordTraining \
        "-Dpolyglot.engine.resourcePath=$lib/resources" -Dscriptling.terminals= "-XX:AOTConfiguration=$record" "$@" > /dev/null
}

rm -rf "$record" "$lib"/*.aot "$lib/resources"
"$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" -m org.scriptling.launcher/org.scriptling.launcher.EngineResources "$lib/resources"

for task in inspection program server; do
    start -XX:AOTMode=record -m "$main" "$task" "$training"
    start -XX:AOTMode=create "-XX:AOTCache=$lib/$task.aot" -m "$main"
    rm -f "$record"
    test -s "$lib/$task.aot"
done
