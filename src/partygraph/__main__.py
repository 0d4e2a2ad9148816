"""`python -m partygraph` is the command line."""

from partygraph.cli import main

if __name__ == "__main__":
    main()
