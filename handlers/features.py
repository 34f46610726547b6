"""What operators can switch off for a while, and where a switch is looked at."""

from types import MappingProxyType

from mai.context import Services

NEWCOMERS, WISHES, NOTES = "newcomers", "wishes", "notes"
FEATURES = (NEWCOMERS, WISHES, NOTES)
"""Births of MAIs, new wishes, notes between the two people of a deal."""
OF_BUTTON = MappingProxyType({"deal.write": NOTES})
OF_ANSWER = MappingProxyType({"deal.note": NOTES})


def is_on(services: Services, name: str) -> bool:
    """Features are on until somebody switches them off."""
    return bool(services.switches.get(name, True))
