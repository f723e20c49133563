"""What judge and worker say to each other: bytes, values, objects and calls. Both sides have this code."""
