"""Brands and circles with their owners, from sentences, lines and cards."""
