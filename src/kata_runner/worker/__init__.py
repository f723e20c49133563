"""The untrusted side: what runs in the process of an attempt. The judge sends this folder there, and `protocol`.

Nothing else of ours is there, and no installed package but msgpack and numpy; so its modules import only each other,
`protocol`, `nodes` and a little of the standard library: `typing` alone would take as long to import as all of them.
"""
