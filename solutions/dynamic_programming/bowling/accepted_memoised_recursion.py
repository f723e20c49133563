"""From the front, with remembered answers."""


def bowling(v: list[int]) -> int:
    known = {len(v): 0}

    def best_from(i: int) -> int:
        if i not in known:
            choices = [best_from(i + 1), v[i] + best_from(i + 1)]
            if i < len(v) - 1:
                choices.append(v[i] * v[i + 1] + best_from(i + 2))
            known[i] = max(choices)
        return known[i]

    return best_from(0)
