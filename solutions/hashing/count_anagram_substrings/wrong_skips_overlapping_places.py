"""Goes on behind an anagram that it has found, as str.count does."""


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    answer = []
    for pattern in patterns:
        places = i = 0
        while i + k <= len(text):
            if sorted(text[i : i + k]) == sorted(pattern):
                places += 1
                i += k
            else:
                i += 1
        answer.append(places)
    return answer
