"""Looks for the first URL of each line only."""

import re


def extract_urls(log: str) -> list[str]:
    matches = (re.search(r'https?://[^\s"]+', line) for line in log.splitlines())
    return sorted({match[0] for match in matches if match})
