"""Linked entries, multiplicative hashing (Knuth), and fewer buckets again when most of them are empty."""


class Entry:
    def __init__(self, key, value, following):
        self.key, self.value, self.following = key, value, following


class HashMap:
    def __init__(self) -> None:
        self.bits = 2
        self.heads = [None] * 4
        self.size = 0

    def index(self, key):
        return (key * 11400714819323198485 & (1 << 64) - 1) >> 64 - self.bits

    def find(self, key):
        entry = self.heads[self.index(key)]
        while entry is not None and entry.key != key:
            entry = entry.following
        return entry

    def resize(self, bits):
        old, self.bits = self.heads, bits
        self.heads = [None] * (1 << bits)
        for entry in old:
            while entry is not None:
                following = entry.following
                i = self.index(entry.key)
                entry.following, self.heads[i] = self.heads[i], entry
                entry = following

    def put(self, key: int, value: int) -> None:
        entry = self.find(key)
        if entry is not None:
            entry.value = value
            return
        i = self.index(key)
        self.heads[i] = Entry(key, value, self.heads[i])
        self.size += 1
        if self.size > 2 << self.bits:
            self.resize(self.bits + 1)

    def get(self, key: int) -> int | None:
        entry = self.find(key)
        return None if entry is None else entry.value

    def delete(self, key: int) -> bool:
        entry = self.find(key)
        if entry is None:
            return False
        i = self.index(key)
        if self.heads[i] is entry:
            self.heads[i] = entry.following
        else:
            before = self.heads[i]
            while before.following is not entry:
                before = before.following
            before.following = entry.following
        self.size -= 1
        if self.bits > 2 and self.size < 1 << self.bits - 2:
            self.resize(self.bits - 1)
        return True

    def __len__(self) -> int:
        return self.size

    def longest_chain(self) -> int:
        longest = 0
        for entry in self.heads:
            length = 0
            while entry is not None:
                length, entry = length + 1, entry.following
            longest = max(longest, length)
        return longest
