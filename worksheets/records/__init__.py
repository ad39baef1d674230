"""What is done with papers after they have been printed: all of it from their manifest alone.

Errata, a paper set again, what differs between two runs, and keys under seal. Nothing here
reads a bank or draws; a folder that papers were made in is never written to, save to seal it.
"""
