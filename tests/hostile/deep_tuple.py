"""Returns a tuple so deep that hashing it would take all of C's stack, were it deeper."""

def running_sums(items):
    answer = ()
    for _ in range(20_000):
        answer = (answer, None)
    return answer
