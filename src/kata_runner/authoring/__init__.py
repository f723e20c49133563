"""What a kata's author is told: everything in a kata that is missing, wrong or weak."""
