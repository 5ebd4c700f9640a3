#!/bin/sh
# Makes the class cache of a distribution: runs the training programs once in one process, recording which classes are loaded
# and linked and what the JVM learns about their methods, and writes the cache from the record.
#
# usage: train-cache.sh DISTRIBUTION TRAINING_FOLDER TIMESTAMP
set -eu

lib=$1/lib
training=$2

# The cache is valid only for files of the same age, so they get the one that the archive gives them.
touch -d "$3" "$lib"/modules/*.jar "$lib/runtime/lib/modules"

cache=$lib/scriptling.aot
record=$lib/scriptling.aotconf

# The module path must be spelled as in bin/scriptling.
if [ -d /proc/self/fd ]; then
    exec 9<"$lib/modules"
    modules=/proc/self/fd/9
else
    modules=$lib/modules
fi

run() {
    "$lib/runtime/bin/java" "@$lib/scriptling.vmoptions" -Xlog:all=error:stderr --module-path "$modules" "-XX:AOTConfiguration=$record" "$@"
}

make_cache() {
    rm -f "$record" "$cache"
    run -XX:AOTMode=record -Dscriptling.terminals= \
        -m org.scriptling.launcher/org.scriptling.launcher.Training "$training" > /dev/null || return 1
    run -XX:AOTMode=create "-XX:AOTCache=$cache" \
        -m org.scriptling.launcher/org.scriptling.launcher.Training > /dev/null || return 1
    rm -f "$record"
    test -s "$cache"
}

# Once in a while the JVM fails to write a cache from a good record ("sealing violation"), for want of luck with its timing.
make_cache || make_cache || make_cache
