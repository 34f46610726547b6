"""HTTP: the web chat, health, metrics."""
