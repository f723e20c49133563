def popcounts(n: int) -> list[int]:
    """How many ones are in the binary forms of the numbers from 0 to n: O(n) time and space.

    Without its lowest bit, i is i >> 1, which came before.
    """
    ones = [0]
    for i in range(1, n + 1):
        ones.append(ones[i >> 1] + (i & 1))
    return ones
