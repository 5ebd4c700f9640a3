"""The gate of the mx suite. The tests need the distribution, which Maven builds, so the gate runs Maven."""
import mx
import mx_gate

_suite = mx.suite("scriptling")


def _gate(args, tasks):
    with mx_gate.Task("Scriptling tests", tasks, tags=["scriptling", "test"]) as task:
        if task:
            mx.run_maven(["-B", "-ntp", "verify"], cwd=_suite.dir)


mx_gate.add_gate_runner(_suite, _gate)
