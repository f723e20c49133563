"""Three new lists and recursion, the middle number for a pivot; copied back at the end."""


def quicksort(a: list[int]) -> None:
    def ordered(numbers: list[int]) -> list[int]:
        if len(numbers) < 2:
            return numbers
        pivot = numbers[len(numbers) // 2]
        left = [x for x in numbers if x < pivot]
        middle = [x for x in numbers if x == pivot]
        right = [x for x in numbers if x > pivot]
        return ordered(left) + middle + ordered(right)

    a[:] = ordered(a)
