"""What a question bank is: its values, its files, its checks."""
