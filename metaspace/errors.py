"""What the agents' world refuses.

MetaspaceError
├── BadMessage          an envelope that cannot be trusted
│   ├── BadSignature    not signed by the one it names
│   ├── Expired         its time is over, or lies ahead
│   └── Replayed        seen before
└── IllegalTransition   a step that the deal's state does not allow
"""


class MetaspaceError(Exception):
    """Base of all refusals of the agents' world."""


class BadMessage(MetaspaceError):
    """The envelope is not what it claims to be; nothing of it may be used."""


class BadSignature(BadMessage):
    """The signature does not fit the sender, or the sender's name does not fit its keys."""


class Expired(BadMessage):
    """The message lies outside its own time of validity."""


class Replayed(BadMessage):
    """A message with this sender and nonce was taken before."""


class IllegalTransition(MetaspaceError):
    """The event means nothing in this state; the state stays as it is."""

    def __init__(self, state: str, event: str) -> None:
        super().__init__(f"{event} is not possible in state {state}")
        self.state = state
        self.event = event
