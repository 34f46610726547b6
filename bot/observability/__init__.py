"""Seeing that it runs: metrics, traces, logs, health."""
