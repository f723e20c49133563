"""Searches each line from where the last URL ended; sorts, and then skips a URL that equals the one before."""


def extract_urls(log: str) -> list[str]:
    found = []
    for line in log.splitlines():
        start = line.find("http")
        while start != -1:
            end = start
            while end < len(line) and line[end] not in ' \t"':
                end += 1
            if line.startswith(("http://", "https://"), start):
                found.append(line[start:end])
            start = line.find("http", end)
    found.sort()
    return [url for i, url in enumerate(found) if i == 0 or url != found[i - 1]]
