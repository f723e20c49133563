"""Tools of other people that know kata."""
