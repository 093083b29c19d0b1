"""Pictures: what a site delivers of a photo, what it keeps to itself, and what it refuses."""

import json
import re
import struct
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageStat

from explainer.publish import images as images_module
from explainer.publish.image_cache import ImageCache, Made, Refusal
from explainer.publish.resizing import make
from explainer.publish.svg import examine
from tests.support.projects import Outcome, Project

GPS, MAKER, ORIENTATION, TURNED = 0x8825, 0x010F, 0x0112, 6
SECRETS = (b"SecretCam", b"secret comment", b"secret title", b"<secret/>", b"Exif", b"xmpmeta")
SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h9v9"/></svg>'
ENDINGS = (".jpg", ".png", ".webp", ".gif", ".avif")
FORMATS = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP", ".gif": "GIF", ".avif": "AVIF"}


def picture(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Draw a picture with soft colours, red on the left and blue on the right."""
    left, right = Image.new("RGB", (width, height), "#d02020"), Image.new("RGB", (width, height), "#2020d0")
    blended = Image.composite(right, left, Image.linear_gradient("L").rotate(90).resize((width, height)))
    return blended if mode == "RGB" else blended.convert(mode)


def saved(image: Image.Image, kind: str = "JPEG", **how: Any) -> bytes:  # noqa: ANN401  # each format has its own
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def with_secrets(kind: str, *, orientation: int = 1) -> bytes:
    """Save a picture the way a camera does: with place, device, comments and a note in XMP."""
    exif = Image.Exif()
    exif[MAKER], exif[ORIENTATION] = "SecretCam", orientation
    exif.get_ifd(GPS).update({1: "N", 2: (41.0, 2.0, 3.0)})
    how: dict[str, Any] = {"exif": exif}
    if kind == "JPEG":
        how |= {"comment": b"secret comment", "xmp": b"<x:xmpmeta><secret/></x:xmpmeta>"}
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        how["pnginfo"] = PngInfo()
        how["pnginfo"].add_text("Title", "secret title")
        how["pnginfo"].add_itxt("XML:com.adobe.xmp", "<x:xmpmeta><secret/></x:xmpmeta>")
    if kind == "GIF":
        how = {"comment": b"secret comment"}
    return saved(picture(1200, 800), kind, **how)


def made(data: bytes, suffix: str = ".jpg", *, shown: bool = True) -> Made:
    result = make(data, suffix, shown=shown)
    assert isinstance(result, Made), result
    return result


def opened(data: bytes | None) -> Image.Image:
    image = Image.open(BytesIO(data or b""))
    image.load()
    return image


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    project = Project(tmp_path, capsys)
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\n![A ferry](ferry.jpg)\n"})
    return project


def put(project: Project, name: str, data: bytes) -> None:
    path = project.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def build(project: Project, *words: str) -> dict[str, bytes]:
    done = project.run(*words)
    assert done.code == 0, done.err
    return project.tree()


def refused(project: Project, data: bytes, name: str = "ferry.jpg") -> Outcome:
    put(project, f"content/{name}", data)
    project.write({"content/index.md": f"---\ntitle: The ferry\n---\n\n![A ferry]({name})\n"})
    return project.run()


# What is delivered


def test_a_photo_comes_in_several_widths_as_webp_and_as_it_was(project: Project) -> None:
    put(project, "content/ferry.jpg", saved(picture(1560, 780), quality=95))
    files = build(project)
    names = sorted(re.sub("-[0-9a-f]{10}-", "-HASH-", name) for name in files if "ferry" in name)
    assert names == ["ferry.jpg"] + [
        f"pictures/ferry-HASH-{width}.{ending}"
        for width, ending in [(1280, "jpg"), (1280, "webp"), (1560, "webp"), (480, "jpg"), (480, "webp"), (800, "jpg"),
                              (800, "webp")]
    ]  # fmt: skip
    for name, data in files.items():
        if found := re.search(r"-(\d+)\.(jpg|webp)$", name):
            image = opened(data)
            assert image.size == (int(found[1]), round(int(found[1]) / 2))
            assert image.format == {"jpg": "JPEG", "webp": "WEBP"}[found[2]]
    assert opened(files["ferry.jpg"]).size == (1560, 780)


def test_a_photo_that_is_all_grain_comes_as_webp_too_and_lighter() -> None:
    grain = Image.effect_noise((1000, 600), 80).convert("RGB")
    sizes = made(saved(grain, quality=80)).sizes
    own, webp = (
        {size.width: len(size.data or b"") for size in sizes if size.webp == wanted} for wanted in (False, True)
    )
    assert list(own) == list(webp) == [480, 800, 1000]
    assert all(webp[width] < own[width] for width in webp)


def test_the_page_offers_the_widths_and_keeps_room_for_the_picture(project: Project) -> None:
    put(project, "content/ferry.jpg", saved(picture(1560, 780), quality=95))
    page = build(project)["index.html"].decode()
    found = re.search(
        r'<picture><source type="image/webp" srcset="([^"]+)" sizes="[^"]+"><img ([^>]+)></picture>', page
    )
    assert found
    assert [part.split()[1] for part in found[1].split(", ")] == ["480w", "800w", "1280w", "1560w"]
    assert 'width="1560" height="780" alt="A ferry" loading="lazy"' in found[2]
    assert re.search(
        r'srcset="[^"]+-480\.jpg 480w, [^"]+-800\.jpg 800w, [^"]+-1280\.jpg 1280w, ferry\.jpg 1560w"', found[2]
    )


def test_a_small_photo_is_not_enlarged_and_a_huge_one_is_offered_no_wider_than_screens_are() -> None:
    small, huge = made(saved(picture(300, 200))), made(saved(picture(4000, 3000)))
    assert [(size.width, size.webp, size.offered) for size in small.sizes] == [(300, False, True), (300, True, True)]
    assert [size.width for size in huge.sizes if size.offered and size.webp] == [480, 800, 1280]
    assert [(size.width, size.offered) for size in huge.sizes if size.whole] == [(4000, False)]
    assert (huge.width, huge.height) == (4000, 3000)


def test_a_photo_of_a_record_shows_its_credit_and_a_picture_in_the_text_the_words_behind_its_address(
    project: Project,
) -> None:
    put(project, "static/quay.png", saved(picture(), "PNG"))
    put(project, "content/ferry.jpg", saved(picture()))
    front = "---\ntitle: The ferry\nphoto: {file: /quay.png, alt: A quay, credit: Alder Port}\n---\n\n"
    project.write({"content/index.md": f'{front}![A ferry](ferry.jpg "Photo: Mara <Lind>")\n'})
    page = build(project)["index.html"].decode()
    assert re.search(
        r'<figure class="photo">\s*<picture>.*alt="A quay"></picture>\s*<figcaption>Photo: Alder Port', page
    )
    assert '</picture><span class="credit">Photo: Mara &lt;Lind&gt;</span></span>' in page


@pytest.mark.parametrize(
    ("name", "link", "stem"),
    [
        ("Überfahrt 50% #1, früh.jpg", "%C3%9Cberfahrt%2050%25%20%231,%20fr%C3%BCh.jpg", "uberfahrt-50-1-fruh"),
        ("ferry,early.jpg", "ferry,early.jpg", "ferry-early"),
        ("50%.jpg", "50%25.jpg", "50"),
        ("🚢.jpg", "🚢.jpg", "picture"),
    ],
)
def test_pages_in_folders_reach_their_pictures_and_the_checks_find_nothing_wrong(
    project: Project, name: str, link: str, stem: str
) -> None:
    put(project, f"content/timeline/{name}", saved(picture(700, 400), quality=95))
    project.write({"content/timeline/start.md": f"---\ntitle: Start\nstatus: happened\n---\n\n![A ferry]({link})\n"})
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\nSee [the start](timeline/start.md).\n"})
    found = json.loads(project.run("check", "--format", "json").out)["problems"]
    assert [problem for problem in found if problem["level"] != "advice"] == []
    files = build(project)
    assert any(re.fullmatch(rf"pictures/{stem}-[0-9a-f]{{10}}-480\.webp", file) for file in files)


@pytest.mark.parametrize("suffix", ENDINGS)
@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1", "LA", "RGBA", "CMYK", "I;16"])
def test_every_mode_of_every_format_is_delivered_in_its_colours(suffix: str, mode: str) -> None:
    grey = picture(600, 300, "L")
    image = (
        grey.convert("I").point(lambda value: value * 257).convert("I;16")
        if mode == "I;16"
        else picture(600, 300, mode)
    )
    kind = FORMATS[suffix]
    try:
        data = saved(image, kind)
    except (OSError, ValueError, KeyError):
        data = b""
    if not data or (mode == "I;16" and kind != "PNG"):
        pytest.skip(f"{kind} knows no {mode}")
    result = made(data, suffix)
    before = (grey if mode == "I;16" else opened(data)).convert("RGB")
    for size in result.sizes:
        after = opened(size.data).convert("RGB").resize(before.size)
        for box in ((20, 100, 60, 140), (540, 160, 580, 200)):
            wanted, found = (ImageStat.Stat(seen.crop(box)).mean for seen in (before, after))
            assert all(abs(one - other) < 8 for one, other in zip(wanted, found, strict=True)), (size.name, box)


def test_a_format_that_its_name_does_not_say_is_made_what_the_name_says() -> None:
    result = made(saved(picture(mode="RGBA"), "PNG"), ".jpg")
    assert {opened(size.data).format for size in result.sizes} == {"JPEG", "WEBP"}


def test_transparency_stays_and_becomes_white_where_a_format_has_none() -> None:
    clear = Image.new("RGBA", (600, 300), (0, 0, 0, 0))
    for size in made(saved(clear, "PNG"), ".png").sizes:
        assert opened(size.data).convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]
    assert opened(made(saved(clear, "PNG"), ".jpg").sizes[0].data).getpixel((5, 5)) == (255, 255, 255)


def test_a_photo_that_was_taken_sideways_stands_upright() -> None:
    data = with_secrets("JPEG", orientation=TURNED)
    result = made(data)
    assert (result.width, result.height) == (800, 1200)
    for size in result.sizes:
        image = opened(size.data)
        assert image.width < image.height
        top: Any = image.getpixel((image.width // 2, 2))
        assert top[0] > top[2], "the left side, red, is on top once the picture is turned to the right"


def test_damaged_metadata_and_colour_profiles_do_no_harm() -> None:
    image = picture()
    assert made(saved(image, exif=b"Exif\0\0II*\0\xff\xff\xff\xff broken")).width == 60
    assert made(saved(image, icc_profile=b"no profile at all")).width == 60


# What is kept to oneself


@pytest.mark.parametrize("kind", FORMATS.values())
@pytest.mark.parametrize("shown", [True, False])
def test_nothing_of_what_a_camera_wrote_is_delivered(kind: str, shown: bool) -> None:
    data = with_secrets(kind)
    assert any(secret in data for secret in SECRETS), "else this tests nothing"
    suffix = next(suffix for suffix, name in FORMATS.items() if name == kind)
    for size in made(data, suffix, shown=shown).sizes:
        assert not [secret for secret in SECRETS if secret in (size.data or b"")], size.name
        left = opened(size.data)
        assert dict(left.getexif()) == {}
        assert set(left.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "loop", "background", "duration",
                                  "timestamp", "version", "progressive", "progression", "transparency"}  # fmt: skip


def test_no_file_of_the_site_holds_the_place_where_a_photo_was_taken(project: Project) -> None:
    put(project, "content/ferry.jpg", with_secrets("JPEG"))
    put(project, "content/map.png", with_secrets("PNG"))
    put(project, "static/quay.jpg", with_secrets("JPEG"))
    body = "![A ferry](ferry.jpg) [The map](map.png) ![The quay](/quay.jpg)"
    project.write({"content/index.md": f"---\ntitle: The ferry\n---\n\n{body}\n"})
    files = build(project)
    assert {"ferry.jpg", "map.png", "quay.jpg"} <= set(files)
    assert not [name for name, data in files.items() if any(secret in data for secret in SECRETS)]


def test_what_is_only_linked_to_keeps_its_size_and_has_no_others(project: Project) -> None:
    put(project, "content/map.png", with_secrets("PNG"))
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\n[The map](map.png)\n"})
    files = build(project)
    assert opened(files["map.png"]).size == (1200, 800)
    assert not [name for name in files if name.startswith("pictures/")]


def test_what_is_linked_to_in_static_loses_what_the_camera_wrote(project: Project) -> None:
    data = with_secrets("JPEG")
    put(project, "static/map.jpg", data)
    put(project, "static/drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\n[The map](/map.jpg)\n"})
    files = build(project)
    assert not any(secret in files["map.jpg"] for secret in SECRETS)
    assert opened(files["map.jpg"]).size == (1200, 800)
    assert not [name for name in files if name.startswith("pictures/")]
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\n[The drawing](/drawing.svg)\n"})
    assert "static/drawing.svg: The drawing holds the element `script`" in project.run().err


def test_what_lies_in_static_and_no_page_names_is_delivered_as_it_is(project: Project) -> None:
    put(project, "content/ferry.jpg", saved(picture()))
    data = with_secrets("JPEG")
    put(project, "static/press/original.jpg", data)
    assert build(project)["press/original.jpg"] == data


def test_a_photo_that_needs_no_change_is_not_coded_anew() -> None:
    data = saved(picture(600, 300), quality=85)
    (whole,) = (size for size in made(data).sizes if size.whole)
    assert list(opened(whole.data).get_flattened_data()) == list(opened(data).get_flattened_data())


# The cache


def forbid_making(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(data: bytes, suffix: str, *, shown: bool) -> Made | Refusal:
        raise AssertionError(f"{suffix} of {len(data)} bytes is made again, {shown}")

    monkeypatch.setattr(images_module, "_make", fail)


def test_a_picture_is_made_once_and_the_second_build_gives_the_same(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "content/ferry.jpg", saved(picture(700, 400)))
    first = build(project)
    forbid_making(monkeypatch)
    project.write({"content/about.md": "---\ntitle: About\n---\n"})
    second = build(project)
    assert {name: data for name, data in second.items() if "ferry" in name} == {
        name: data for name, data in first.items() if "ferry" in name
    }


def test_another_machine_would_make_the_same(project: Project) -> None:
    put(project, "content/ferry.jpg", saved(picture(700, 400)))
    first = build(project, "--output", str(project.root / "site"))
    for path in sorted((project.root / ".cache" / "images").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (project.root / "content" / "index.md").touch()
    assert build(project) == first


@pytest.mark.parametrize("what", ["picture.json", "480.webp", "whole.jpg"])
@pytest.mark.parametrize("how", ["emptied", "changed", "removed", "a folder"])
def test_a_damaged_cache_costs_time_only(project: Project, what: str, how: str) -> None:
    put(project, "content/ferry.jpg", saved(picture(700, 400)))
    first = build(project)
    (kept,) = (project.root / ".cache" / "images").iterdir()
    data = bytearray((kept / what).read_bytes())
    data[len(data) // 2] ^= 1
    (kept / what).unlink()
    if how == "a folder":
        (kept / what).mkdir()
    elif how != "removed":
        (kept / what).write_bytes(b"" if how == "emptied" else bytes(data))
    project.write({"content/about.md": "---\ntitle: About\n---\n"})
    second = build(project)
    assert {name: second[name] for name in first if "ferry" in name} == {
        name: first[name] for name in first if "ferry" in name
    }


def test_without_a_cache_pictures_are_made_all_the_same(project: Project) -> None:
    project.write({".cache": "a file stands where the folder should be"})
    put(project, "content/ferry.jpg", saved(picture(700, 400)))
    assert "ferry.jpg" in build(project)


def test_the_cache_does_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explainer.publish.image_cache.MOST_BYTES", 1)
    for shade in ("red", "green", "blue"):
        cache = ImageCache(tmp_path)
        cache.get(saved(Image.new("RGB", (50, 50), shade)), ".jpg", make, shown=True)
        cache.prune()
    assert len(list(tmp_path.iterdir())) == 1


def test_sites_without_pictures_do_not_load_the_library_for_them(project: Project) -> None:
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\nNo picture.\n"})
    code = (
        "import sys; from explainer.cli import run; run(sys.argv[1:]); "
        "sys.exit('PIL' in sys.modules or 'explainer.publish.resizing' in sys.modules)"
    )
    command = [sys.executable, "-c", code, "--root", str(project.root), "--quiet", "--today", "2026-11-23"]
    assert subprocess.run(command, cwd=Path(__file__).resolve().parents[2], check=False).returncode == 0


# What is refused


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width: int, height: int) -> bytes:
    """Write a PNG of some hundred bytes that would unfold to gigabytes."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 999)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Words, and no picture.",
        saved(picture())[:400],
        saved(picture(600, 400))[:-900],
        saved(picture(), "TIFF"),
        saved(picture(), "BMP"),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"GIF89a" + b"\xff" * 40,
        b"RIFF\x10\0\0\0WEBPVP8 " + b"\0" * 30,
        bomb(20, 20),
    ],
)
def test_what_is_damaged_or_no_picture_is_refused_with_what_to_do(project: Project, data: bytes) -> None:
    done = refused(project, data)
    assert done.code == 1
    assert done.err.startswith(
        "content/ferry.jpg: The picture is damaged, or of a kind that browsers do not show.\n"
        "    Open it in a program for pictures, and save it again as JPEG, PNG or WebP.\n"
    )


@pytest.mark.parametrize("size", [(9_000, 9_000), (60_000, 60_000), (2_000_000, 2_000_000)])
def test_a_picture_that_would_fill_the_memory_is_refused(project: Project, size: tuple[int, int]) -> None:
    done = refused(project, bomb(*size), "ferry.png")
    assert done.code == 1
    assert done.err.startswith("content/ferry.png: The picture has more than 65,000,000 pixels")
    assert "Save it again, smaller" in done.err


def test_a_file_that_is_too_large_is_refused_unread(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images_module, "MAX_BYTES", 100)
    done = refused(project, saved(picture()))
    assert re.match(r"content/ferry\.jpg: The picture has [\d,]+ bytes; at most 100 are read\.", done.err)


def test_a_picture_that_moves_shows_its_first_frame_and_the_build_says_so(project: Project) -> None:
    frames = [picture(), picture().rotate(180)]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=100, loop=0)
    done = refused(project, data, "ferry.gif")
    assert done.code == 0
    assert "content/ferry.gif: warning: The picture moves; the site shows its first frame only" in done.err
    assert getattr(opened(project.tree()["ferry.gif"]), "n_frames", 1) == 1
    assert "moving-image" in project.run("check", "--format", "json").out


def test_every_problem_with_a_picture_is_said_in_one_run_beside_all_others(project: Project) -> None:
    put(project, "content/ferry.jpg", b"broken")
    put(project, "static/quay.png", b"broken")
    project.write(
        {"content/index.md": "---\ntitel: The ferry\n---\n\n![A](ferry.jpg) ![A quay](/quay.png) [x](y.md)\n"}
    )
    done = project.run()
    for said in ("content/ferry.jpg: ", "static/quay.png: ", "content/index.md:2:1: ", "4 errors in 3 files."):
        assert said in done.err


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(ENDINGS),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
    st.integers(0, 2000),
)
def test_no_damage_makes_the_reader_of_pictures_fall(suffix: str, bites: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(saved(picture(40, 30), FORMATS[suffix]))
    for at, value in bites:
        data[at % len(data)] = value
    result = make(bytes(data[: len(data) - cut % len(data)]), suffix, shown=True)
    assert isinstance(result, Made | Refusal)


# Drawings


def drawing(inside: str, attributes: str = 'viewBox="0 0 20 10"') -> bytes:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {spaces} {attributes}>{inside}</svg>".encode()


def test_a_drawing_is_delivered_as_it_is_with_its_size(project: Project) -> None:
    put(project, "content/ferry.svg", SQUARE)
    project.write({"content/index.md": "---\ntitle: The ferry\n---\n\n![A ferry](ferry.svg)\n"})
    files = build(project)
    assert files["ferry.svg"] == SQUARE
    assert '<img src="ferry.svg" width="20" height="10" alt="A ferry" loading="lazy">' in files["index.html"].decode()


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="40" height="30"', (40, 30)),
        ('width="40px" height="30.4px" viewBox="0 0 1 1"', (40, 30)),
        ('width="1in" height="25.4mm"', (96, 96)),
        ('width="100%" height="100%" viewBox="0 0 400 300"', (400, 300)),
        ('width="200" viewBox="0 0 400 300"', (200, 150)),
        ('height="150" viewBox="0,0,400,300"', (200, 150)),
        ('viewBox="nonsense"', (300, 150)),
        ('width="-5" height="1e99"', (300, 150)),
        ("", (300, 150)),
    ],
)
def test_the_size_of_a_drawing_is_what_it_says(attributes: str, size: tuple[int, int]) -> None:
    assert examine(drawing("", attributes)) == size


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<script href="https://e.org/x.js"/>',
        "<SCRIPT>alert(1)</SCRIPT>",
        '<rect onload="alert(1)"/>',
        '<rect ONCLICK="alert(1)"/>',
        '<a href="javascript:alert(1)"><text>x</text></a>',
        '<a xlink:href=" java&#10;script:alert(1)"><text>x</text></a>',
        '<a href="data:text/html,x"><text>x</text></a>',
        '<image href="https://e.org/x.png"/>',
        '<image xlink:href="//e.org/x.png"/>',
        '<image href="neighbour.png"/>',
        '<image href="data:image/svg+xml,x"/>',
        '<use href="other.svg#a"/>',
        "<foreignObject><p>x</p></foreignObject>",
        '<h:p xmlns:h="http://www.w3.org/1999/xhtml">x</h:p>',
        '<set attributeName="href" to="javascript:alert(1)"/>',
        '<animate attributeName="xlink:href" values="javascript:alert(1)"/>',
        '<set attributeName="onclick" to="alert(1)"/>',
        "<style>@import 'https://e.org/x.css';</style>",
        "<style>rect { fill: url(https://e.org/x.svg#a) }</style>",
        "<style>rect { background: image-set('https://e.org/x.png' 1x) }</style>",
        r"<style>@\69mport 'x.css';</style>",
        '<rect style="fill: url( &quot;//e.org/x&quot; )"/>',
        '<rect fill="url(other.svg#a)"/>',
        '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://e.org/"/>',
    ],
)
def test_a_drawing_that_could_do_something_is_refused(inside: str) -> None:
    assert isinstance(examine(drawing(inside)), Refusal)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg",
        b"<html xmlns='http://www.w3.org/1999/xhtml'/>",
        b"<svg/>",
        SQUARE + b"<more/>",
        b'<?xml-stylesheet href="https://e.org/x.css"?>' + SQUARE,
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SQUARE,
        b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        + SQUARE.replace(b"<path", b"<text>&a;</text><path"),
        b'<?xml version="1.0" encoding="no-such"?>' + SQUARE,
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_sound_drawing_is_refused(data: bytes) -> None:
    assert isinstance(examine(data), Refusal)


@pytest.mark.parametrize(
    "inside",
    [
        '<use href="#a"/><use xlink:href="#a"/>',
        '<rect fill="url(#a)" style="mask:url(\'#b\')"/>',
        '<image href="data:image/png;base64,iVBORw0KGgo="/>',
        '<a href="https://example.org/"><text>A link</text></a>',
        "<style>rect { fill: url(#a); color: red }</style>",
        '<animate attributeName="opacity" values="0;1"/>',
        "<title>One: on and off</title><metadata>Drawn on Monday</metadata>",
    ],
)
def test_a_drawing_that_only_draws_is_welcome(inside: str) -> None:
    assert examine(drawing(inside)) == (20, 10)


def test_a_drawing_may_name_its_document_type() -> None:
    head = b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert examine(head + SQUARE) == (20, 10)


def test_a_refused_drawing_names_its_file(project: Project) -> None:
    done = refused(project, drawing("<script>x</script>"), "ferry.svg")
    assert done.err.startswith(
        "content/ferry.svg: The drawing holds the element `script`, which can run a script or fetch something.\n"
        "    Save it from a drawing program as plain SVG, or save it as PNG.\n"
    )


def test_a_credit_without_a_photo_is_kept_and_the_build_says_so_once(project: Project) -> None:
    project.write({"content/index.md": "---\ntitle: The ferry\nphoto: {credit: Alder Port}\n---\n\nIt sails.\n"})
    done = project.run("--strict")
    assert (done.code, done.err) == (0, "")
    assert (
        done.out.count('The photo credit "Alder Port" is kept, though there is no photo yet (content/index.md).\n') == 1
    )
    assert "Alder Port" in project.page("index.html")
