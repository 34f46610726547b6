"""How envelopes travel between MAIs."""
