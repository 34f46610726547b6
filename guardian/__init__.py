"""The Guardian: what a MAI may do. Pure policy, first version."""
