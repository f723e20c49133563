#!/usr/bin/env bash
# Guess: with reasoning-gym the right number earns a reward of 1, with a space or a line break behind it too, in each of
#   its arithmetic tasks alike.
# What happens: the usual scorer gives len(answer) / len(text) to any text that holds the answer, and does not strip it:
#   "16" and a line break earn 2/3, and the shorter the answer the dearer the same slip. Tasks with a scorer of their own
#   strip the text first, so that of two neighbouring tasks one halves the reward and the other does not.
# Version: reasoning-gym 0.1.25, Python 3.11.
# Where it matters: a policy that is trained on both learns to leave out line breaks before it learns to count; strip
#   what a model says before it is scored.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q reasoning-gym==0.1.25
cat >"$place/seen.py" <<'PY'
import reasoning_gym

for name in "count_bits", "lcm", "basic_arithmetic", "chain_sum", "power_function":
    tasks = reasoning_gym.create_dataset(name, size=1, seed=1)
    task = tasks[0]
    answer = task["answer"]
    scores = [tasks.score_answer(said, task) for said in (answer, f"{answer}\n", f" {answer} ")]
    print(name, f"{len(answer)} characters", *(f"{score:.3f}" for score in scores))
PY
seen=$("$place/venv/bin/python" "$place/seen.py" 2>/dev/null)
echo "$seen"
[ "$seen" = "count_bits 2 characters 1.000 0.667 0.500
lcm 4 characters 1.000 0.800 0.667
basic_arithmetic 2 characters 1.000 0.667 0.500
chain_sum 2 characters 1.000 1.000 1.000
power_function 22 characters 1.000 1.000 1.000" ] || { echo "that has changed"; exit 1; }
