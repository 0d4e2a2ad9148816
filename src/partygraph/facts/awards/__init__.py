"""Awards and contests: what they are called, how many there are of each, which names are of one award."""
