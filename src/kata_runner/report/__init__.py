"""A grade as a person or a program reads it."""
