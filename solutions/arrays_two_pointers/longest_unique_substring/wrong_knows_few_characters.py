"""Has a table of 128 places, too few for all characters. (RTE)"""


def longest_unique(s: str) -> int:
    last_place = [-1] * 128
    longest = start = 0
    for i, character in enumerate(s):
        start = max(start, last_place[ord(character)] + 1)
        last_place[ord(character)] = i
        longest = max(longest, i + 1 - start)
    return longest
