#!/bin/sh
# Makes the class cache of a distribution: runs the training programs once in one process, recording which classes are loaded
# and linked and what the JVM learns about their methods, and writes the cache from the record.
#
# usage: train-cache.sh DISTRIBUTION TRAINING_FOLDER
set -eu

lib=$1/lib
training=$2
cache=$lib/scriptling.aot
record=$lib/scriptling.aotconf

run() {
    "$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" -Xlog:all=error:stderr "-XX:AOTConfiguration=$record" \
        -Dscriptling.terminals= "$@"
}

rm -f "$record" "$cache"
run -XX:AOTMode=record -m org.scriptling.launcher/org.scriptling.launcher.Training "$training" > /dev/null
run -XX:AOTMode=create "-XX:AOTCache=$cache" -m org.scriptling.launcher/org.scriptling.launcher.Training > /dev/null
rm -f "$record"
test -s "$cache"
