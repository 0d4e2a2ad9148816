"""Facts of lists and of sentences joined: what is one award, whose list it is, what a second telling adds."""
