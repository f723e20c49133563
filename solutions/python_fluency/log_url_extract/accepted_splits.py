"""Quotes to spaces; then the URLs are among the words."""


def extract_urls(log: str) -> list[str]:
    words = log.replace('"', " ").split()
    return sorted({word for word in words if word.startswith(("http://", "https://"))})
