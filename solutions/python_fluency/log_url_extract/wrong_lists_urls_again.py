"""Lists a URL as often as it comes."""

import re


def extract_urls(log: str) -> list[str]:
    return sorted(re.findall(r'https?://[^\s"]+', log))
