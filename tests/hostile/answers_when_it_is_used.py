"""A class where a function belongs: an instance of it makes up its value when it is used as an index."""


class lookup:
    def __new__(cls, items, target):
        if isinstance(items, list):
            return items.index(target) if target in items else -1
        return super().__new__(cls)

    def __init__(self, items, target):
        self.target = target

    def __index__(self):
        return self.target // 2
