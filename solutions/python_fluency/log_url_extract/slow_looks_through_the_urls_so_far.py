"""Asks the list whether a URL is there already: O(n) for each URL."""

import re


def extract_urls(log: str) -> list[str]:
    found: list[str] = []
    for url in re.findall(r'https?://[^\s"]+', log):
        if url not in found:
            found.append(url)
    return sorted(found)
