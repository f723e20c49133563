from random import Random

from hypothesis import given
from hypothesis import strategies as st
from longest_palindromic_substring import longest_palindrome

from kata_runner.testing import all_lists, every


def mirrored(seed):
    """Two parts that mirror each other, with or without a palindrome in between, among other characters."""
    rng = Random(seed)
    half = "".join(rng.choices("abcd", k=rng.randint(1, 6)))
    before, after = ("".join(rng.choices("abc", k=rng.randint(0, 3))) for _ in range(2))
    return before + half + rng.choice(["", "a", "xy", "xyz"]) + half[::-1] + after


few = st.text("ab", max_size=12) | st.text("aA é", max_size=8)
# Drawn by a seed of their own, since hypothesis likes simple texts better than tricky ones.
strings = few | st.integers(0, 1 << 30).map(mirrored)


@every(s=map("".join, all_lists("abc", 4)))
@given(strings)
def test_gives_a_longest_palindrome_of_those_in_the_string(s):
    found = longest_palindrome(s)
    substrings = [s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1)]
    palindromes = [part for part in substrings if part == part[::-1]] or [""]
    assert found in palindromes
    assert len(found) == max(map(len, palindromes))
