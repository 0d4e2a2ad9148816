"""Lists and tables of an award notice: which award is open, and who got it in which row."""
