"""The messages in Kazakh."""

MESSAGES: dict[str, str] = {}
