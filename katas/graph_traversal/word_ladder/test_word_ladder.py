from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from word_ladder import ladder_length


@st.composite
def cases(draw):
    """Nearly all words there are, so that there are many ways round, or the words of a walk and few others."""
    length = draw(st.sampled_from([1, 2, 3, 4, 4, 5, 5]))
    word = st.text("ab", min_size=length, max_size=length)
    start = end = draw(word)
    if draw(st.sampled_from([True, True, False])):
        words = {"".join(letters) for letters in product("ab", repeat=length)} - set(draw(st.lists(word, max_size=4)))
    else:
        words = set(draw(st.lists(st.text("abz", min_size=length, max_size=length), max_size=4)))
        for place in draw(st.lists(st.integers(0, length - 1), max_size=12)):
            end = end[:place] + draw(st.sampled_from("abz")) + end[place + 1 :]
            words.add(end)
    if draw(st.booleans()):
        words.discard(start)
    others = [*sorted(words - {start}), start[:-1] + "q"]
    goal = draw(st.sampled_from([end] if end != start else others) | st.sampled_from(others))
    if draw(st.sampled_from([True, False, False, False, False])):
        words.discard(goal)
    return start, goal, draw(st.permutations(sorted(words)))


def shortest(start, goal, words):
    """By definition: the ends of all ladders of 1, 2, 3, ... words."""
    ends = {start}
    for count in range(1, len(words) + 2):
        if goal in ends:
            return count
        ends = {w for w in words for end in ends if sum(x != y for x, y in zip(w, end, strict=True)) == 1}
    return 0


@given(cases())
def test_counts_the_words_of_the_shortest_ladder(case):
    start, goal, words = case
    assert ladder_length(start, goal, words.copy()) == shortest(start, goal, words)
