"""One job -> a folder of papers and keys."""
