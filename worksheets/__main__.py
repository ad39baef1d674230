"""`python -m worksheets`, the same as the command."""

from worksheets.cli import main

main(prog_name="worksheets")
