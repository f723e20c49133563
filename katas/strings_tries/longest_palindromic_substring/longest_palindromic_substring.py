def longest_palindrome(s: str) -> str:
    """A longest substring of s that reads the same backwards."""
    raise NotImplementedError
