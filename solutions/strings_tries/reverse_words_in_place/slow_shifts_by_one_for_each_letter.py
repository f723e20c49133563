"""Rotates the last word to the front letter by letter, and all that lies between moves each time: O(n^2)."""


def reverse_words(chars: list[str]) -> None:
    done = 0
    while " " in chars[done:]:
        length = chars[::-1].index(" ")
        for _ in range(length):
            last = chars[-1]
            for i in range(len(chars) - 1, done, -1):
                chars[i] = chars[i - 1]
            chars[done] = last
        last = chars.pop()
        done += length
        chars.insert(done, last)
        done += 1
