"""The longest run of neighbours that increases: a substring, not a subsequence."""


def lis(a: list[int]) -> list[int]:
    best: list[int] = []
    run: list[int] = []
    for x in a:
        if run and run[-1] >= x:
            run = []
        run.append(x)
        if len(run) > len(best):
            best = run.copy()
    return best
