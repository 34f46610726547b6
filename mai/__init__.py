"""The personal agent: what a MAI can do for its person, and the ports it needs."""
