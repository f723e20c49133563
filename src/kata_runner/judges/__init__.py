"""Gradings in processes of their own, and as cheap as they can be where a kata comes again and again."""
