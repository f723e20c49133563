"""Goes on to the next white space, whatever comes before."""

import re


def extract_urls(log: str) -> list[str]:
    return sorted(set(re.findall(r"https?://\S+", log)))
