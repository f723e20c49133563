#!/usr/bin/env bash
# Guess: a test worth 10 points in which one of three subtests fails is listed with 0 of 10 points, as failed.
# What happens: it is not listed at all, neither its points nor its maximum, as if it had never been written. If all its
#   subtests pass it is listed with 10 of 10. Tests that are skipped, or expected to fail, are left out in the same way.
#   A test with partial credit that never sets its score gets all of its points.
# Version: gradescope-utils 0.5.0 (JSONTestRunner), Python 3.11.
# Where it matters: a table of cases written with subTest, which is the usual way in unittest, hides each wrong answer
#   from the student and from the maximum; whoever writes results in that format should write one entry per property.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q --no-deps gradescope-utils==0.5.0
cat >"$place/seen.py" <<'PY'
import io
import json
import unittest

from gradescope_utils.autograder_utils.decorators import partial_credit, weight
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner


def square(n):
    return 5 if n == 2 else n * n


class Squares(unittest.TestCase):
    @weight(10)
    def test_a_one_subtest_fails(self):
        for n in 1, 2, 3:
            with self.subTest(n=n):
                self.assertEqual(square(n), n * n)

    @weight(10)
    def test_b_all_subtests_pass(self):
        for n in 1, 3, 4:
            with self.subTest(n=n):
                self.assertEqual(square(n), n * n)

    @weight(10)
    def test_c_fails(self):
        self.assertEqual(square(2), 4)

    @weight(10)
    @unittest.skip("not today")
    def test_d_is_skipped(self):
        pass

    @partial_credit(10)
    def test_e_sets_no_score(self, set_score=None):
        pass


said = io.StringIO()
JSONTestRunner(stream=said, visibility="visible").run(unittest.defaultTestLoader.loadTestsFromTestCase(Squares))
for test in json.loads(said.getvalue())["tests"]:
    print(test["name"].split()[0], test["score"], "of", test["max_score"], test["status"])
PY
seen=$("$place/venv/bin/python" "$place/seen.py")
echo "$seen"
[ "$seen" = "test_b_all_subtests_pass 10 of 10 passed
test_c_fails 0.0 of 10 failed
test_e_sets_no_score 10 of 10 passed" ] || { echo "that has changed"; exit 1; }
