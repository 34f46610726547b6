"""The index of open intents."""
