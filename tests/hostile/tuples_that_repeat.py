"""Returns a tuple that takes 2**60 steps to hash."""

def running_sums(items):
    answer = (0,)
    for _ in range(60):
        answer = (answer, answer)
    return answer
