"""A labelled set for near-duplicates: painted originals, what people and servers do to pictures, and hard negatives."""

import io
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from pixhaul.demo.painting import paint
from pixhaul.demo.scenes import gallery_scenes

EDGE = 512
"""Of the thumbnails that looks are made from."""
SIZE = (640, 480)


@dataclass(frozen=True, slots=True)
class Original:
    """``family``: pictures of one family look alike to a careless eye, and are distinct all the same."""

    name: str
    family: str
    image: Image.Image


def originals(many: int, seed: int = 7) -> list[Original]:
    """Distinct pictures of five sorts, ``many`` of each."""
    rng = random.Random(seed)
    return [*_scenes(many, rng), *_products(many, rng), *_clouds(many, rng), *_pages(many, rng), *_streets(many, rng)]


def _scenes(many: int, rng: random.Random) -> Iterator[Original]:
    """Landscapes; every third pair has the same sky and another ridge."""
    known = gallery_scenes()
    for number in range(many):
        scene = replace(known[number // 3 % len(known)], seed=rng.randrange(10**6), width=SIZE[0], height=SIZE[1])
        yield Original(f"scene {number}", f"sky {number // 3 % len(known)}", paint(scene))


def _products(many: int, rng: random.Random) -> Iterator[Original]:
    """Shapes before white: each shape comes in three colours, and shapes differ in their parts."""
    seed = 0
    for number in range(many):
        if number % 3 == 0:
            seed = rng.randrange(10**9)
        hue = f"hsl({(number % 3) * 120 + number * 7 % 50}, {60 + number % 30}%, {35 + number % 25}%)"
        yield Original(f"product {number}", f"product {number // 3}", _product(random.Random(seed), hue))


def _product(rng: random.Random, colour: str) -> Image.Image:
    image = Image.new("RGB", (560, 560), "white")
    draw = ImageDraw.Draw(image)
    width, height = rng.randint(120, 220), rng.randint(120, 240)
    draw.rounded_rectangle((280 - width, 280 - height, 280 + width, 280 + height), rng.randint(5, 90), fill=colour)
    for _ in range(rng.randint(2, 6)):
        x, y, r = rng.randint(120, 440), rng.randint(100, 460), rng.randint(15, 90)
        fill = rng.choice(["white", "#222222", "#cccccc", colour])
        if rng.random() < 0.5:
            draw.ellipse((x - r, y - r, x + r, y + r), fill=fill)
        else:
            draw.rectangle((x - r, y - r // 2, x + r, y + r // 2), fill=fill)
    return image.filter(ImageFilter.GaussianBlur(1))


def _clouds(many: int, rng: random.Random) -> Iterator[Original]:
    """Soft blots of colour, as in close-ups and out-of-focus pictures."""
    for number in range(many):
        noise = [Image.effect_noise((9, 7), 90) for _ in range(3)]
        for band in noise:
            band.putdata([rng.randrange(256) for _ in range(63)])
        yield Original(
            f"blots {number}", f"blots {number}", Image.merge("RGB", noise).resize(SIZE, Image.Resampling.BICUBIC)
        )


def _pages(many: int, rng: random.Random) -> Iterator[Original]:
    """Pages of text and boxes, like screenshots and scans: the same white, the same margins."""
    for number in range(many):
        image = Image.new("RGB", (480, 640), "#fbfaf7")
        draw = ImageDraw.Draw(image)
        y = 40
        while y < 590:
            kind = rng.random()
            if kind < 0.12:
                tall = rng.randint(50, 170)
                box = (40 + rng.randint(0, 150), y, 440 - rng.randint(0, 150), min(600, y + tall))
                draw.rectangle(box, fill=f"hsl({rng.randrange(360)}, 40%, {rng.randint(35, 75)}%)")
                y += tall + 18
            elif kind < 0.3:
                y += rng.randint(10, 40)
            else:
                for _ in range(rng.randint(2, 6)):
                    draw.rectangle((40, y, 40 + rng.randint(120, 400), y + 6), fill="#333333")
                    y += 14
        yield Original(f"page {number}", f"page {number}", image)


def _streets(many: int, rng: random.Random) -> Iterator[Original]:
    """Many hard edges: houses with windows."""
    for number in range(many):
        image = Image.new("RGB", SIZE, f"hsl({200 + rng.randint(-20, 20)}, 50%, {rng.randint(60, 85)}%)")
        draw = ImageDraw.Draw(image)
        x = 0
        while x < SIZE[0]:
            wide, tall = rng.randint(50, 150), rng.randint(120, 430)
            draw.rectangle(
                (x, 480 - tall, x + wide, 480), fill=f"hsl({rng.randrange(360)}, 25%, {rng.randint(25, 70)}%)"
            )
            step = rng.randint(18, 34)
            for wx in range(x + 8, x + wide - 12, step):
                for wy in range(480 - tall + 10, 470, step + 6):
                    draw.rectangle((wx, wy, wx + step // 2, wy + step // 2), fill=rng.choice(["#ffe9a8", "#223344"]))
            x += wide
        yield Original(f"street {number}", f"street {number}", image)


# ---- what is done to pictures


def _saved(image: Image.Image, kind: str, **options: object) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return Image.open(buffer).convert("RGB")


def _resized(image: Image.Image, part: float) -> Image.Image:
    return image.resize((round(image.width * part), round(image.height * part)), Image.Resampling.LANCZOS)


def _cropped(image: Image.Image, part: float) -> Image.Image:
    left, top = round(image.width * part), round(image.height * part)
    return image.crop((left, top // 2, image.width - left // 2, image.height - top))


def _marked(image: Image.Image) -> Image.Image:
    """A half-transparent line of letters across a corner."""
    drawn = image.convert("RGBA")
    layer = Image.new("RGBA", image.size)
    draw = ImageDraw.Draw(layer)
    draw.text(
        (image.width // 2, image.height * 8 // 10),
        "(c) example",
        fill=(255, 255, 255, 170),
        font_size=image.width // 12,
    )
    return Image.alpha_composite(drawn, layer).convert("RGB")


def _turned(image: Image.Image) -> Image.Image:
    """Turned by a degree and a half, and cut so that no corner is empty."""
    turned = image.rotate(1.5, Image.Resampling.BICUBIC)
    edge = math.ceil(max(image.size) * math.sin(math.radians(1.5)))
    return turned.crop((edge, edge, image.width - edge, image.height - edge))


SAME: dict[str, Callable[[Image.Image], Image.Image]] = {
    "half the size": lambda image: _resized(image, 0.5),
    "a third of the size": lambda image: _resized(image, 0.34),
    "JPEG of quality 30": lambda image: _saved(image, "JPEG", quality=30),
    "JPEG of quality 60, smaller": lambda image: _saved(_resized(image, 0.7), "JPEG", quality=60),
    "WebP of quality 40": lambda image: _saved(image, "WEBP", quality=40, method=0),
    "GIF of 128 colours": lambda image: _saved(image.quantize(128), "GIF"),
}
"""The same picture as servers and programs pass it on: what must be found."""
TREATED: dict[str, Callable[[Image.Image], Image.Image]] = {
    "watermark": _marked,
    "brighter": lambda image: ImageEnhance.Brightness(image).enhance(1.15),
    "more contrast": lambda image: ImageEnhance.Contrast(image).enhance(1.2),
    "sharpened": lambda image: image.filter(ImageFilter.SHARPEN),
    "grey": lambda image: image.convert("L").convert("RGB"),
    "cropped by 3 %": lambda image: _cropped(image, 0.03),
    "cropped by 5 %": lambda image: _cropped(image, 0.05),
    "turned by 1.5 degrees": _turned,
}
"""The same picture after somebody has worked on it: found where possible."""


def thumbnail(image: Image.Image) -> Image.Image:
    """As the program makes it."""
    small = image.copy()
    small.thumbnail((EDGE, EDGE))
    return small
