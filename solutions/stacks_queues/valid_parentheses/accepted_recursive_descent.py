"""A group is an opening bracket, groups, and its closing bracket: the stack is that of the calls."""


def is_balanced(s: str) -> bool:
    partner = {"(": ")", "[": "]", "{": "}"}

    def groups(i: int) -> int:
        """Where the groups that begin at i end; -1 if one of them is not closed as it should be."""
        while i < len(s) and s[i] in partner:
            end = groups(i + 1)
            if end < 0 or end == len(s) or s[end] != partner[s[i]]:
                return -1
            i = end + 1
        return i

    return groups(0) == len(s)
