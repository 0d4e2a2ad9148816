"""The algebra of organisation names: where they stand in a text (`find`), what they are made of (`parse`), which ones a row leaves half unsaid (`expand`)."""
