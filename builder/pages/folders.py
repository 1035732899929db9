"""Where templates and static files are looked for."""

from pathlib import Path

import builder


def folders(name: str, overrides: Path | None) -> tuple[Path, ...]:
    """The folders called `name` whose files win, first of all the user's: ``overrides/name``, where there is one, then ours.

    Ours lies inside an installed package, beside it in a checkout.
    """
    package = Path(builder.__file__).parent
    ours = package / name if (package / name).is_dir() else package.parent / name
    theirs = overrides / name if overrides else None
    return (theirs, ours) if theirs and theirs.is_dir() else (ours,)
