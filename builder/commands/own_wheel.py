"""The builder that runs, as a wheel: what a workflow elsewhere can install without asking anybody for it."""

import base64
import hashlib
import io
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from builder import __version__
from builder.commands.misuse import Misuse

PACKAGE = "news-timeline-builder"

_HERE = Path(__file__).parent.parent
_NAME = f"{PACKAGE.replace('-', '_')}-{__version__}"
_ABOUT = f"{_NAME}.dist-info"
_WHEEL = "Wheel-Version: 1.0\nGenerator: news-timeline-builder\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
_SCRIPT = "[console_scripts]\ntimeline-builder = builder.cli:main\n"
_LOOKS = ("templates", "static")  # in a clone they stand beside the package


def own_wheel() -> tuple[str, bytes]:
    """The wheel's file name and its bytes, which are the same every time. Raises `Misuse` where the builder does not know what it needs."""
    files = dict(_files())
    files[f"{_ABOUT}/METADATA"] = _metadata().encode()
    files[f"{_ABOUT}/WHEEL"] = _WHEEL.encode()
    files[f"{_ABOUT}/entry_points.txt"] = _SCRIPT.encode()
    record = "".join(f"{name},sha256={_digest(held)},{len(held)}\n" for name, held in sorted(files.items())) + f"{_ABOUT}/RECORD,,\n"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, held in (*sorted(files.items()), (f"{_ABOUT}/RECORD", record.encode())):
            archive.writestr(zipfile.ZipInfo(name), held, zipfile.ZIP_DEFLATED)  # the time of all is 1980, as far back as it goes
    return f"{_NAME}-py3-none-any.whl", packed.getvalue()


def _files() -> Iterator[tuple[str, bytes]]:
    yield from _below(_HERE, "builder")
    for name in _LOOKS:
        if not (_HERE / name).is_dir():
            yield from _below(_HERE.parent / name, f"builder/{name}")
    licence = _HERE.parent / "LICENSE"
    told = _installed()
    text = told.read_text("licenses/LICENSE") if told else licence.read_text("utf-8") if licence.is_file() else None
    if text:
        yield f"{_ABOUT}/licenses/LICENSE", text.encode()


def _below(folder: Path, name: str) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        within = path.relative_to(folder)
        if path.is_file() and not any(part == "__pycache__" or part.startswith(".") for part in within.parts):
            yield f"{name}/{within.as_posix()}", path.read_bytes()


def _installed() -> Distribution | None:
    try:
        found = distribution(PACKAGE)
    except PackageNotFoundError:
        return None
    return found if found.version == __version__ else None


def _metadata() -> str:
    """As the package was installed with, or of the clone's own table of what it needs."""
    told = _installed()
    held = told.read_text("METADATA") if told else None
    table = _HERE.parent / "pyproject.toml"
    if held:
        return held
    if not table.is_file():
        raise Misuse("the builder is neither installed nor a clone, so nobody can be told how to install it; install it with pip")
    project = tomllib.loads(table.read_text("utf-8"))["project"]
    lines = ["Metadata-Version: 2.4", f"Name: {PACKAGE}", f"Version: {__version__}", f"Summary: {project['description']}"]
    lines += [f"License-Expression: {project['license']}", f"Requires-Python: {project['requires-python']}"]
    return "\n".join([*lines, *(f"Requires-Dist: {need}" for need in project["dependencies"])]) + "\n"


def _digest(held: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(held).digest()).rstrip(b"=").decode()
