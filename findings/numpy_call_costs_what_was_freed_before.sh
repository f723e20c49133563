#!/usr/bin/env bash
# Guess: two fresh processes that time the same numpy function on the same array of 1 MiB do the same work, once each has
#   warmed up; an array that one of them made and dropped before makes no difference.
# What happens: by default the C library gives freed memory at the end of its heap back to the system once that is twice
#   the largest block that was ever unmapped. A function with temporaries of 1 MiB then gets some 480 fresh pages at
#   every call, for ever. A process that once dropped an array of 16 MiB gets none. On CPUs where a page fault takes a
#   microsecond or two, one seems several times slower than the other, call after call, with no noise to be seen.
# Version: numpy 2.4.6, Python 3.11, glibc 2.36 (its trim threshold, which follows its mmap threshold), x86-64.
# Where it matters: benchmarks of numpy code in separate processes, of layers or optimizers written by hand, say: what a
#   harness allocates before decides. Our workers have malloc keep what is freed (docs/runtime.md).
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q --no-deps numpy==2.4.6
cat >"$place/seen.py" <<'PY'
import resource
import sys

import numpy as np

data = np.arange(1 << 17, dtype=float)


def normalised(x):
    centred = x - x.mean()
    return centred / np.sqrt((centred * centred).mean() + 1e-8)


def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


if sys.argv[1] == "16 MiB":
    np.ones(1 << 21)  # made and dropped
for _ in range(3):
    normalised(data)
before = faults()
for _ in range(200):
    normalised(data)
pages = (faults() - before) / 200
print(f"dropped before: {sys.argv[1]}; fresh pages a call: {'none' if pages < 1 else 'hundreds' if pages > 100 else pages}")
PY
seen=$(for dropped in nothing "16 MiB"; do "$place/venv/bin/python" "$place/seen.py" "$dropped"; done)
echo "$seen"
[ "$seen" = "dropped before: nothing; fresh pages a call: hundreds
dropped before: 16 MiB; fresh pages a call: none" ] || { echo "that has changed"; exit 1; }
