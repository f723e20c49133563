from itertools import permutations, product
from random import Random
from string import ascii_lowercase

LARGEST = 1 << 10
SIDE = 5


def workload(n: int, rng: Random) -> tuple[list[list[str]], list[str]]:
    """Nine letters that do not touch, with an a all around them, and words that have five of them between aaa and aaa.

    So none of these can be spelled, but its letters are all there, and many paths begin it, from either end.
    """
    others = rng.sample(ascii_lowercase[1:], 9)
    place = iter(rng.sample(others, 9))
    board = [["a" if r % 2 or c % 2 else next(place) for c in range(SIDE)] for r in range(SIDE)]
    words = [f"aaa{''.join(middle)}aaa" for middle in rng.sample([*permutations(others, 5)], n)]
    words += ["a", "aa", "aaa", *(f"aaa{x}" for x in others)]
    rng.shuffle(words)
    return board, words


def check(arguments: tuple[list[list[str]], list[str]], result: list[str]) -> bool:
    """Whether these are the words that can be spelled, each once."""
    board, words = arguments
    wanted = {*words}
    begins = {word[:i] for word in words for i in range(len(word) + 1)}
    found = set()
    paths = [((cell,), board[cell[0]][cell[1]]) for cell in product(range(SIDE), repeat=2)]
    while paths:
        path, text = paths.pop()
        if text not in begins:
            continue
        if text in wanted:
            found.add(text)
        r, c = path[-1]
        around = product(range(max(0, r - 1), min(SIDE, r + 2)), range(max(0, c - 1), min(SIDE, c + 2)))
        paths += [((*path, (i, k)), text + board[i][k]) for i, k in around if (i, k) not in path]
    return sorted(result) == sorted(found)
