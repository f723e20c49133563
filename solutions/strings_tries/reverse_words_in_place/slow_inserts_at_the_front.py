"""Takes characters off the end and puts them in at the front, where all others move up each time: O(n^2)."""


def insert(chars: list[str], at: int, char: str) -> None:
    chars.append(char)
    for i in range(len(chars) - 1, at, -1):
        chars[i] = chars[i - 1]
    chars[at] = char


def reverse_words(chars: list[str]) -> None:
    done = 0
    at = 0
    while done < len(chars):
        char = chars.pop()
        if char == " ":
            insert(chars, done, char)
            at = done = done + 1
            continue
        insert(chars, at, char)
        done += 1
