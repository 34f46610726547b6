"""The conversation: one module a capability, each with one `register`."""
