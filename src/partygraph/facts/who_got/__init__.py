"""Who gets an honour that a sentence tells: bodies, units and works, and never persons."""
