"""Slides a window along the text, but once for every pattern."""


def count_anagram_substrings(text: str, patterns: list[str]) -> list[int]:
    k = len(patterns[0])
    answer = []
    for pattern in patterns:
        missing = [0] * 128  # how many more of each letter the window would need
        for letter in pattern:
            missing[ord(letter)] += 1
        wrong = sum(map(bool, missing))
        places = 0
        for i, letter in enumerate(text):
            code = ord(letter)
            wrong += (missing[code] == 0) - (missing[code] == 1)
            missing[code] -= 1
            if i >= k:
                code = ord(text[i - k])
                wrong += (missing[code] == 0) - (missing[code] == -1)
                missing[code] += 1
            places += wrong == 0
        answer.append(places)
    return answer
