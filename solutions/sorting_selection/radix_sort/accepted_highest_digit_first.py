"""From the highest bit down, recursively: two groups by one bit, then each by the next."""


def radix_sort(a: list[int]) -> list[int]:
    bits = max((x.bit_length() for x in a), default=0)

    def by_bit(numbers: list[int], bit: int) -> list[int]:
        if bit < 0 or len(numbers) < 2:
            return numbers
        zeros = [x for x in numbers if not x >> bit & 1]
        ones = [x for x in numbers if x >> bit & 1]
        return by_bit(zeros, bit - 1) + by_bit(ones, bit - 1)

    return by_bit([x for x in a if x < 0], bits) + by_bit([x for x in a if x >= 0], bits)
