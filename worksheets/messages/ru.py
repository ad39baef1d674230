"""The messages in Russian."""

MESSAGES: dict[str, str] = {}
