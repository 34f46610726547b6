"""Which characters of a message a rule has already read, so that a number is never read twice."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to, not including, `end`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """True where the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(slots=True)
class Claims:
    """The spans taken so far in one message."""

    taken: list[Span] = field(default_factory=list)

    def is_free(self, span: Span) -> bool:
        """True where no rule has read any character of the span."""
        return not any(span.overlaps(other) for other in self.taken)

    def claim(self, span: Span) -> bool:
        """Take the span; False, and nothing taken, where a part of it is gone."""
        if not self.is_free(span):
            return False
        self.taken.append(span)
        return True
