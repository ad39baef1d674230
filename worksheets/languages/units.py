"""Units of measure: what each is in the basic unit of its kind, and how a language writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

_ROWS = """
length | mm    | 1/1000    | мм     | мм    | mm
length | cm    | 1/100     | см     | см    | cm
length | dm    | 1/10      | дм     | дм    | dm
length | m     | 1         | м      | м     | m
length | km    | 1000      | км     | км    | km
area   | mm2   | 1/1000000 | мм²    | мм²   | mm²
area   | cm2   | 1/10000   | см²    | см²   | cm²
area   | dm2   | 1/100     | дм²    | дм²   | dm²
area   | m2    | 1         | м²     | м²    | m²
area   | ha    | 10000     | га     | га    | ha
area   | km2   | 1000000   | км²    | км²   | km²
volume | cm3   | 1/1000000 | см³    | см³   | cm³
volume | ml    | 1/1000000 | мл     | мл    | ml
volume | dm3   | 1/1000    | дм³    | дм³   | dm³
volume | l     | 1/1000    | л      | л     | l
volume | m3    | 1         | м³     | м³    | m³
mass   | mg    | 1/1000000 | мг     | мг    | mg
mass   | g     | 1/1000    | г      | г     | g
mass   | kg    | 1         | кг     | кг    | kg
mass   | t     | 1000      | т      | т     | t
time   | s     | 1         | с      | с     | s
time   | min   | 60        | мин    | мин   | min
time   | h     | 3600      | сағ    | ч     | h
time   | day   | 86400     | тәулік | сут   | days
speed  | m/s   | 1         | м/с    | м/с   | m/s
speed  | m/min | 1/60      | м/мин  | м/мин | m/min
speed  | km/h  | 5/18      | км/сағ | км/ч  | km/h
"""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit."""

    kind: str
    """What it measures: only units of one kind can be converted into each other."""
    factor: Fraction
    """What one of it is in the basic unit of its kind."""
    names: Mapping[str, str]
    """How kk, ru and en write it."""


def _unit(row: str) -> tuple[str, Unit]:
    kind, code, factor, *names = (cell.strip() for cell in row.split("|"))
    written = dict(zip(("kk", "ru", "en"), names, strict=True))
    return code, Unit(kind, Fraction(factor), written)


UNITS: Mapping[str, Unit] = dict(map(_unit, _ROWS.strip().split("\n")))
"""By the code that a bank names it by, whatever its language."""
