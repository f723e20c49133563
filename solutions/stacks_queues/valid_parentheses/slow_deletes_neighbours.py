"""Deletes brackets that close each other side by side, until there are none: one pass for each level, O(n^2)."""


def is_balanced(s: str) -> bool:
    while "()" in s or "[]" in s or "{}" in s:
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return s == ""
