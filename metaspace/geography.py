"""Distances and coarse cells on the globe."""

import math

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of WGS 84."""
CELL_DEGREES = 0.5
"""Edge of a place cell: about 55 km north to south."""


def haversine_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance in kilometres between two points in degrees."""
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    half_dphi, half_dlambda = (phi2 - phi1) / 2, math.radians(lon2 - lon1) / 2
    chord = math.sin(half_dphi) ** 2 + math.cos(phi1) * math.cos(phi2) * math.sin(half_dlambda) ** 2
    return 2 * EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(chord)))


def cell_of(lat: float, lon: float) -> int:
    """The number of the cell that holds a point; rows of 720 cells, from the south pole and the date line."""
    row = min(int((lat + 90) / CELL_DEGREES), 359)
    return row * 720 + int((lon + 180) / CELL_DEGREES) % 720


def cells_within(lat: float, lon: float, radius_km: float) -> list[int]:
    """All cells that a circle touches, at most a few thousand for a radius of 1,000 km."""
    dlat = math.degrees(radius_km / EARTH_RADIUS_KM)
    south, north = max(-90.0, lat - dlat), min(90.0, lat + dlat)
    widest = max(abs(south), abs(north))
    shrink = math.cos(math.radians(min(widest, 89.9)))
    dlon = min(180.0, dlat / shrink)
    rows = range(cell_of(south, 0.0) // 720, cell_of(north, 0.0) // 720 + 1)
    first = math.floor((lon - dlon + 180) / CELL_DEGREES)
    last = math.floor((lon + dlon + 180) / CELL_DEGREES)
    columns = {column % 720 for column in range(first, min(last, first + 719) + 1)}
    return [row * 720 + column for row in rows for column in sorted(columns)]
