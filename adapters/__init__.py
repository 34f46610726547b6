"""Adapters to the outside, one folder a kind; each implements a port of `mai`."""
