#!/usr/bin/env bash
# Guess: with max_examples=100, a state machine that always passes is run 100 times, each run takes all its steps, and
#   teardown sees the end of each. Inputs that hypothesis throws away are thrown away before any rule has been called.
# What happens: some runs more are begun, and given up in the middle, since hypothesis draws the arguments of a step
#   only when its turn has come: an input that gets too long is noticed there. Rules have been called by then, and
#   teardown is called too, with an exception of hypothesis's own on its way; the run counts neither as passed nor as
#   failed. A test with @given draws all its arguments before the first line of its body.
# Version: hypothesis 6.170.17, Python 3.11.
# Where it matters: a teardown that checks how it all ended checks the middle of such runs; calls that are counted or
#   recorded over all runs have some in them that no passed run made. Our recorder keeps them as runs without an end.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q hypothesis==6.170.17
cat >"$place/seen.py" <<'PY'
import sys

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test, rule

ends, given_up = 0, []
once = settings(max_examples=100, stateful_step_count=25, database=None, suppress_health_check=[*HealthCheck])


class Queue(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.steps = 0

    @rule(items=st.lists(st.integers(), max_size=3))
    def add(self, items):
        self.steps += 1

    def teardown(self):
        global ends
        if sys.exc_info()[0] is None:
            ends += 1
        else:
            given_up.append((sys.exc_info()[0].__name__, self.steps))


for number in range(10):
    run_state_machine_as_test(seed(number)(type("Machine", (Queue,), {})), settings=once)
print("runs that came to their end:", ends)
print("others:", "none" if not given_up else {name for name, _ in given_up})
print("steps taken in some of them:", any(steps for _, steps in given_up))
PY
seen=$("$place/venv/bin/python" "$place/seen.py")
echo "$seen"
[ "$seen" = "runs that came to their end: 1000
others: {'StopTest'}
steps taken in some of them: True" ] || { echo "that has changed"; exit 1; }
