"""The built-in hash of the key and a random salt, and five keys a bucket."""

import random


class HashMap:
    def __init__(self) -> None:
        self._salt = random.getrandbits(60)
        self._count = 0
        self._table = [[]]

    def _chain(self, key):
        return self._table[hash((self._salt, key)) % len(self._table)]

    def put(self, key: int, value: int) -> None:
        chain = self._chain(key)
        for entry in chain:
            if entry[0] == key:
                entry[1] = value
                break
        else:
            chain.append([key, value])
            self._count += 1
            if self._count > 5 * len(self._table):
                old = self._table
                self._table = [[] for _ in range(4 * len(old))]
                for chain in old:
                    for entry in chain:
                        self._chain(entry[0]).append(entry)

    def get(self, key: int) -> int | None:
        return next((value for other, value in self._chain(key) if other == key), None)

    def delete(self, key: int) -> bool:
        chain = self._chain(key)
        for entry in chain:
            if entry[0] == key:
                chain.remove(entry)
                self._count -= 1
                return True
        return False

    def __len__(self) -> int:
        return self._count

    def longest_chain(self) -> int:
        return max(len(chain) for chain in self._table)
