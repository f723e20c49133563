def power_mod(base: int, exp: int, mod: int) -> int:
    """The remainder of base^exp on division by mod: O(log exp) multiplications, O(1) numbers.

    At all times, result * square^exp is the power that is wanted, up to multiples of mod.
    """
    result, square = 1 % mod, base % mod
    while exp > 0:
        if exp % 2 == 1:
            result = result * square % mod
        square = square * square % mod
        exp //= 2
    return result
