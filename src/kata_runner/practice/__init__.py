"""The learner's day: their files, what they know, what to do next."""
