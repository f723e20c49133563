"""A dot fits spaces and quotes, too."""

import re


def extract_urls(log: str) -> list[str]:
    return sorted(set(re.findall(r"https?://.+", log)))
