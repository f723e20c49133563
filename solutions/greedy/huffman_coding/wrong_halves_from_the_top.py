"""From the top: parts the sorted characters where both halves are as equal as can be (Shannon and Fano)."""


def huffman(freq: dict[str, int]) -> dict[str, str]:
    if len(freq) == 1:
        return dict.fromkeys(freq, "0")
    code = dict.fromkeys(freq, "")

    def part(characters: list[str]) -> None:
        if len(characters) < 2:
            return
        counts = [freq[character] for character in characters]
        cuts = range(1, len(counts))
        cut = min(cuts, key=lambda cut: abs(sum(counts[:cut]) - sum(counts[cut:])))
        for i, character in enumerate(characters):
            code[character] += "0" if i < cut else "1"
        part(characters[:cut])
        part(characters[cut:])

    part(sorted(freq, key=freq.__getitem__, reverse=True))
    return code
