"""What the readers of lines and sentences recognise first: verbs, dates, persons, who gives and who is sent, how a clause begins."""
