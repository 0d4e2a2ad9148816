"""The bodies that a phrase or a sentence names, each by its full name, and how they belong together."""
