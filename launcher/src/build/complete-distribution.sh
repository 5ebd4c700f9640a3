#!/bin/sh
# Completes a distribution: copies the engine's native library into it and makes its class cache. For the cache it runs the
# training programs in one process, recording which classes are loaded and linked and what the JVM learns about their methods.
#
# usage: complete-distribution.sh DISTRIBUTION TRAINING_FOLDER
set -eu

lib=$1/lib
training=$2
cache=$lib/scriptling.aot
record=$lib/scriptling.aotconf

start() {
    "$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" -Xlog:all=error:stderr \
        "-Dpolyglot.engine.resourcePath=$lib/resources" -Dscriptling.terminals= "$@"
}

rm -rf "$record" "$cache" "$lib/resources"
"$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" -m org.scriptling.launcher/org.scriptling.launcher.EngineResources "$lib/resources"

main=org.scriptling.launcher/org.scriptling.launcher.Training
start "-XX:AOTConfiguration=$record" -XX:AOTMode=record -m "$main" "$training" > /dev/null
start "-XX:AOTConfiguration=$record" -XX:AOTMode=create "-XX:AOTCache=$cache" -m "$main" > /dev/null
rm -f "$record"
test -s "$cache"
