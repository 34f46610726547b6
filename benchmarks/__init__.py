"""Measures, run by `make bench`; figures of one run are kept in docs/measures.md."""
