"""Forgets https."""

import re


def extract_urls(log: str) -> list[str]:
    return sorted(set(re.findall(r'http://[^\s"]+', log)))
