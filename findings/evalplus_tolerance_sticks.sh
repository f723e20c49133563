#!/usr/bin/env bash
# Guess: evalplus compares integers exactly, and floats with a tolerance; in which order a task's inputs come makes no
#   difference to what each of them gets.
# What happens: the first expected value that is a float switches a tolerance on, and it stays on for all inputs behind
#   it. From there on integers are compared to 1e-7 of their size, so 10**9 + 1 passes for 10**9. The same program on
#   the same two inputs passes or fails by their order.
# Version: evalplus 0.3.1 (evalplus.eval.untrusted_check), numpy 2.4.6, Python 3.11.
# Where it matters: katas whose answers mix floats and large integers, when a model is scored by both graders. Our judge
#   has no tolerance but where a kata's own test asks for one.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q --no-deps evalplus==0.3.1 numpy==2.4.6 psutil==7.2.2
cat >"$place/seen.py" <<'PY'
from evalplus.eval import untrusted_check

LARGE = 10**9
OFF_BY_ONE = "def same(x):\n    return x + 1 if isinstance(x, int) else x\n"


def judged(values):
    verdict, each = untrusted_check("humaneval", OFF_BY_ONE, [[x] for x in values], "same", values, 0, [0.1] * len(values))
    return verdict, [bool(passed) for passed in each]


if __name__ == "__main__":
    for values in [LARGE], [LARGE, 0.5], [0.5, LARGE]:
        print(values, *judged(values))
PY
seen=$("$place/venv/bin/python" "$place/seen.py")
echo "$seen"
[ "$seen" = "[1000000000] fail [False]
[1000000000, 0.5] fail [False, True]
[0.5, 1000000000] pass [True, True]" ] || { echo "that has changed"; exit 1; }
