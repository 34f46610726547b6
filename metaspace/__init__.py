"""The agents' world: identities, messages, matching, negotiation, agreements. Pure: no I/O, no clock."""
