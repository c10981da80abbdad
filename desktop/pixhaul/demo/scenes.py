"""The fifteen photographs of the gallery, told apart by place, light, shape and format. Everything else is the seed."""

from dataclasses import dataclass

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Light:
    """The colours of one hour, from top to bottom: high sky, middle sky, the bright band at the horizon, the sun,
    the farthest ridge, the nearest ridge.
    """

    high: Colour
    middle: Colour
    horizon: Colour
    sun: Colour
    far: Colour
    near: Colour


@dataclass(frozen=True, slots=True)
class Scene:
    """One landscape. ``sun`` is its place in parts of width and height; ``water`` and ``horizon`` in parts of height.

    ``water`` is how much of the picture, from below, is a lake; 0 for none. ``peaks`` is how tall and rough the
    ridges are, 1 being hills. ``stars`` is the number of them.
    """

    name: str
    seed: int
    width: int
    height: int
    light: Light
    sun: tuple[float, float]
    horizon: float = 0.5
    ridges: int = 7
    peaks: float = 1.0
    water: float = 0.0
    stars: int = 0
    sun_size: float = 0.035
    extension: str = ".jpg"

    @property
    def file_name(self) -> str:
        """Name in the gallery, with the extension of its format."""
        return self.name + self.extension


def _rgb(text: str) -> Colour:
    value = int(text, 16)
    return value >> 16, value >> 8 & 255, value & 255


def _light(colours: str) -> Light:
    """Six hexadecimal colours in the order of :class:`Light`."""
    high, middle, horizon, sun, far, near = (_rgb(word) for word in colours.split())
    return Light(high, middle, horizon, sun, far, near)


def gallery_scenes() -> list[Scene]:
    """The fifteen scenes in the order of the gallery."""
    return [
        Scene("amber-ridge", 11, 2304, 1536, _light("d08a4a e8b56f fbe2ae fff3d2 8f8fae 151b33"), (0.72, 0.33)),
        Scene(
            "rose-valley", 23, 1280, 1920, _light("c4607c e58f96 fbd0bd fff0df 8fb3b0 0b2a2e"), (0.66, 0.30), peaks=1.3
        ),
        Scene("violet-dawn", 37, 1600, 1600, _light("8a5cc0 c98ad6 f7cfdc fff4e6 8bb09c 0e2a1c"), (0.42, 0.30)),
        Scene(
            "blue-hour-lake",
            41,
            2400,
            1350,
            _light("27407a 5d86bd cfdcea fdf4e0 7f9ac0 0d1a33"),
            (0.58, 0.36),
            peaks=1.5,
            water=0.30,
        ),
        Scene(
            "golden-steppe",
            59,
            2560,
            1080,
            _light("e0a94f f0cd86 fdf0c8 fffbe8 b9a27c 3a2a12"),
            (0.30, 0.34),
            peaks=0.7,
        ),
        Scene(
            "coral-coast", 61, 2048, 1365, _light("e0705f f3a58a fde0c0 fff3dc b58a9a 2a1830"), (0.5, 0.42), water=0.26
        ),
        Scene(
            "misty-pines", 73, 1365, 2048, _light("7f9a9c b3c6c2 e9eee4 ffffff a3b8b4 12241f"), (0.34, 0.24), ridges=9
        ),
        Scene(
            "northern-night",
            83,
            2000,
            1333,
            _light("0d1738 233a6b 6f8fb5 f4f6ff 4a6390 060b1a"),
            (0.74, 0.22),
            stars=420,
            peaks=1.3,
            sun_size=0.026,
        ),
        Scene(
            "turquoise-pass",
            97,
            2240,
            1400,
            _light("3d9fc0 86c9d3 e6f3e6 fffbe6 9d8f86 2b1a12"),
            (0.22, 0.30),
            peaks=1.7,
        ),
        Scene(
            "lavender-hills",
            101,
            1800,
            1200,
            _light("8f8fd8 bfb2e6 f6e3ec fff8ec a79fc4 241c3f"),
            (0.80, 0.36),
            peaks=0.6,
        ),
        Scene(
            "ember-peaks", 113, 1500, 1500, _light("5a1f3d b8433f f7a35c ffe9b8 9a5560 190a18"), (0.5, 0.44), peaks=1.8
        ),
        Scene("green-morning", 127, 2100, 1400, _light("7fb59a bcd9ac f7f3cf fffdea 93b596 10301f"), (0.64, 0.32)),
        Scene(
            "silver-lake",
            131,
            1600,
            1067,
            _light("8ea3b8 c3d0da f3f1ea ffffff 9aabb8 1a2733"),
            (0.40, 0.30),
            water=0.34,
            peaks=1.2,
            extension=".webp",
        ),
        Scene(
            "plum-dusk", 149, 1200, 1600, _light("3a2458 8a4a80 f0a08c ffe6c4 80608e 140a22"), (0.56, 0.42), peaks=1.2
        ),
        Scene(
            "first-snow",
            151,
            1400,
            900,
            _light("7fa6cf b9d2e8 f8ece6 fffaf0 a9bfd6 22344d"),
            (0.28, 0.34),
            peaks=1.6,
            extension=".png",
        ),
    ]
