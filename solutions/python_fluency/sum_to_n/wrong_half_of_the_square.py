"""Takes n numbers of n / 2 on the average, which is a half too little each."""


def sum_to(n: int) -> int:
    return n * n // 2
