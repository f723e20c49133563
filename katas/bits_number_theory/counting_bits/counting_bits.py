def popcounts(n: int) -> list[int]:
    """How many ones are in the binary forms of the numbers from 0 to n."""
    raise NotImplementedError
