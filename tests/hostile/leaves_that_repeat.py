"""Returns a list 12 deep, in which every list is there 60 times."""

def running_sums(items):
    answer = [0]
    for _ in range(12):
        answer = [answer] * 60
    return answer
