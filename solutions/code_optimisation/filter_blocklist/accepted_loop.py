"""A plain loop, with one entry for each blocked string in a dict."""


def keep_allowed(items: list[str], blocked: list[str]) -> list[str]:
    forbidden = {}
    for x in blocked:
        forbidden[x] = True
    kept: list[str] = []
    for x in items:
        if forbidden.get(x):
            continue
        kept += [x]
    return kept
