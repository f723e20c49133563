"""Right: a class that is called, and iterated over."""

class evens:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        self.source = iter(self.items)
        return self

    def __next__(self):
        while (item := next(self.source)) % 2:
            pass
        return item
