"""Takes out what equals an earlier URL, by looking at all earlier ones."""

import re


def extract_urls(log: str) -> list[str]:
    found = re.findall(r'https?://[^\s"]+', log)
    return sorted(url for i, url in enumerate(found) if url not in found[:i])
