"""What a command may answer instead of doing its work."""


class BadInput(Exception):
    """What was asked for cannot be done; the message says why and what to do, and shows no secret."""
