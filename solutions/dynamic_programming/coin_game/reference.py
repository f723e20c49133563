def best_margin(v: list[int]) -> int:
    """By how much the first player is ahead if both play well: O(n^2) time, O(n) space.

    Whoever takes a coin gains it, and then loses by the margin of the other, who begins with what is left. margin[i] is
    for the row of some number of coins that begins at coin i; rows of one coin more need only these.
    """
    margin = v
    for more in range(1, len(v)):
        margin = [max(v[i] - margin[i + 1], v[i + more] - margin[i]) for i in range(len(v) - more)]
    return margin[0]
