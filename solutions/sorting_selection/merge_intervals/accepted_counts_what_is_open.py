"""Goes through all starts and ends in order, starts first, and counts how many intervals are open; gives tuples."""


def merge_intervals(intervals):
    moments = [(start, 0) for start, _ in intervals] + [(end, 1) for _, end in intervals]
    merged = []
    open_now = 0
    for moment, is_end in sorted(moments):
        if not is_end:
            if open_now == 0:
                begin = moment
            open_now += 1
        else:
            open_now -= 1
            if open_now == 0:
                merged.append((begin, moment))
    return merged
