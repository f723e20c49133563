"""Turns each word round first, found by its ends, and the whole list last."""


def reverse_words(chars: list[str]) -> None:
    def turn(low: int, high: int) -> None:
        for k in range((high - low) // 2):
            chars[low + k], chars[high - 1 - k] = chars[high - 1 - k], chars[low + k]

    begin, n = 0, len(chars)
    while begin < n:
        end = begin
        while end < n and chars[end] != " ":
            end += 1
        turn(begin, end)
        begin = end + 1
    turn(0, n)
