"""A dict from key to pattern: of patterns that are anagrams of each other, only the last gets its count."""


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    place = {"".join(sorted(pattern)): i for i, pattern in enumerate(patterns)}
    answer = [0] * len(patterns)
    for i in range(len(text) - k + 1):
        key = "".join(sorted(text[i : i + k]))
        if key in place:
            answer[place[key]] += 1
    return answer
