"""An automaton: the set of all places in the pattern where one can be after each letter."""


def matches(s: str, p: str) -> bool:
    parts: list[tuple[str, bool]] = []
    for x in p:
        if x == "*":
            parts[-1] = (parts[-1][0], True)
        else:
            parts.append((x, False))

    def with_stars_left_out(places: set[int]) -> set[int]:
        found = set()
        for at in places:
            while at not in found:
                found.add(at)
                if at < len(parts) and parts[at][1]:
                    at += 1
        return found

    places = with_stars_left_out({0})
    for letter in s:
        following = set()
        for at in places:
            if at < len(parts) and parts[at][0] in (letter, "."):
                following.add(at if parts[at][1] else at + 1)
        places = with_stars_left_out(following)
    return len(parts) in places
