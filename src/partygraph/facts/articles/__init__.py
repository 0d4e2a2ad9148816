"""The article on a page: walls of honour, chronicles, chapters and what else an institution tells of itself without a list."""
