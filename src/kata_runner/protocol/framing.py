"""Bytes on the pipe: length-prefixed msgpack of exact built-in types, checked before it is decoded."""

from __future__ import annotations

from msgpack import ExtType, Packer, unpackb

__all__ = [
    "MAX_REPLY",
    "PREFIX",
    "REF",
    "TOO_LARGE",
    "LimitError",
    "ProtocolError",
    "Ref",
    "pack",
    "pack_last",
    "pack_part",
    "ref",
    "unpack",
]

PREFIX = 4  # bytes of the length in front of every message, big-endian
MAX_REPLY = 16 << 20  # bytes; what the judge is ready to read of a worker in one message
MAX_BIGINT = 1 << 16  # bytes of one integer: some 150,000 digits; dividing by one of half a million takes a second
TOO_LARGE = "its answer takes more memory than the judge has"
REF, BIGINT, NOT_IMPLEMENTED = 1, 2, 3  # msgpack extension types


class ProtocolError(Exception):
    """The other side sent bytes that are no message."""


class LimitError(ProtocolError):
    """The other side sent a value beyond one of our limits; the text says which, as the rest of a sentence on it."""


class Ref(int):
    """A reference to an object: its index in the object table, or ~index among the document's immutable objects."""

    __slots__ = ()


_refs: list[ExtType] = []


def ref(index: int) -> ExtType:
    """The packable form of `Ref(index)`."""
    if 0 <= index < 4096:
        while len(_refs) <= index:
            _refs.append(ExtType(REF, len(_refs).to_bytes(4, "big", signed=True)))
        return _refs[index]
    return ExtType(REF, index.to_bytes(4, "big", signed=True))


def _extend(value: object) -> ExtType:
    if type(value) is int:
        return ExtType(BIGINT, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))
    if value is NotImplemented:
        return ExtType(NOT_IMPLEMENTED, b"")
    raise TypeError(f"no wire form for {type(value).__name__}")


def _unextend(code: int, data: bytes) -> object:
    if code == REF and len(data) == 4:
        return Ref.from_bytes(data, "big", signed=True)
    if code == BIGINT and len(data) <= MAX_BIGINT:
        return int.from_bytes(data, "big", signed=True)
    if code == BIGINT:
        raise LimitError(f"its answer has a whole number of more than {8 * MAX_BIGINT:,} bits")
    if code == NOT_IMPLEMENTED:
        return NotImplemented
    raise ProtocolError(f"extension type {code} of {len(data)} bytes")


_packer = Packer(default=_extend, unicode_errors="surrogatepass", autoreset=True)


def pack(message: object) -> bytes:
    """`message` as bytes, with its length in front.

    Raises:
        TypeError: something in it has no wire form.
    """
    body: bytes = _packer.pack(message)
    return len(body).to_bytes(PREFIX, "big") + body


def pack_part(part: object) -> bytes:
    """The last part of a message, as `pack_last` takes it: packed once, it can be sent in several messages.

    Raises:
        TypeError: as `pack`.
    """
    packed: bytes = _packer.pack(part)
    return packed


def pack_last(parts: list[object], last: bytes) -> bytes:
    """`[*parts, last]` as bytes, with its length in front; `last` as `pack_part` gave it.

    Raises:
        TypeError: as `pack`.
    """
    body = b"".join([_packer.pack_array_header(len(parts) + 1), *map(pack_part, parts), last])
    return len(body).to_bytes(PREFIX, "big") + body


def unpack(body: bytes) -> tuple[object, ...]:
    """The message in `body`: arrays become tuples, maps are refused.

    An array costs the reader at most about 30 times its bytes, so `MAX_REPLY` also bounds memory.

    Raises:
        ProtocolError: `body` is no message.
    """
    try:
        message = unpackb(
            body,
            use_list=False,
            raw=False,
            ext_hook=_unextend,
            unicode_errors="surrogatepass",
            max_map_len=0,
            max_array_len=len(body),
        )
    except ProtocolError:
        raise
    except MemoryError:
        raise LimitError(TOO_LARGE) from None
    except Exception as error:  # msgpack documents several, and no common base
        raise ProtocolError(f"not msgpack: {type(error).__name__}") from None
    if type(message) is not tuple:
        raise ProtocolError("not an array")
    return message
