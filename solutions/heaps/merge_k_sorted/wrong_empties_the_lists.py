"""Takes the numbers out of the lists that were handed in."""


def merge_k(lists: list[list[int]]) -> list[int]:
    merged = []
    while any(lists):
        merged.append(min((numbers for numbers in lists if numbers), key=lambda numbers: numbers[0]).pop(0))
    return merged
