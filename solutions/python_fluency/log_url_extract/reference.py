import re


def extract_urls(log: str) -> list[str]:
    """The different URLs of the log in ascending order: O(n log n) time and O(n) space for n URLs.

    Behind the beginning, a URL takes in all that cannot end it, another beginning too.
    """
    return sorted(set(re.findall(r'https?://[^\s"]+', log)))
