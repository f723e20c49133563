#!/usr/bin/env bash
# Guess: all functions of networkx that give distances between all pairs answer alike about a node that the graph does
#   not have: with KeyError. And to read a distance leaves the answer as it was.
# What happens: floyd_warshall gives dicts that make up what they are asked for. A node that does not exist is
#   infinitely far away, as one that cannot be reached is; and it is in the answer from then on, so that two equal
#   answers are different once one of them was read. all_pairs_dijkstra_path_length and
#   all_pairs_bellman_ford_path_length raise KeyError, and leave out what cannot be reached.
# Version: networkx 3.6.1, Python 3.11.
# Where it matters: tests that take floyd_warshall for their oracle: a misspelt node passes as unreachable, and a
#   comparison of whole answers depends on what was looked up before. Our own oracle for it is scipy's csgraph.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install -q --no-deps networkx==3.6.1
cat >"$place/seen.py" <<'PY'
import networkx as nx

roads = nx.DiGraph()
roads.add_weighted_edges_from([("home", "shop", 1), ("shop", "home", 2), ("shop", "school", 3)])
for name in ("floyd_warshall", "all_pairs_dijkstra_path_length", "all_pairs_bellman_ford_path_length"):
    answer, same = dict(getattr(nx, name)(roads)), dict(getattr(nx, name)(roads))
    told = []
    for place in ("school", "home", "no such place"):
        try:
            told.append(answer["school"][place])
        except KeyError:
            told.append("KeyError")
    print(name, *told, "still equal" if answer == same else "not equal any more", sep=", ")
PY
seen=$("$place/venv/bin/python" "$place/seen.py")
echo "$seen"
[ "$seen" = "floyd_warshall, 0, inf, inf, not equal any more
all_pairs_dijkstra_path_length, 0, KeyError, KeyError, still equal
all_pairs_bellman_ford_path_length, 0, KeyError, KeyError, still equal" ] || { echo "that has changed"; exit 1; }
