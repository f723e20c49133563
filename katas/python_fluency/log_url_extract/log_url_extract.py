def extract_urls(log: str) -> list[str]:
    """The different http and https URLs of the log, in ascending order."""
    raise NotImplementedError
