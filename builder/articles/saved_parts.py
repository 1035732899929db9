"""What a browser puts beside a page that it saves whole."""

import re
from collections.abc import Iterable

# "bridge_files", "bridge-Dateien": behind the page's own name, in the language of the system.
_PARTS = re.compile(
    r"(?P<page>.+)[_.-](?:files?|filer|dateien|fichiers|archivos|ficheros|arquivos|ficheiros|fitxers|fitxategiak|bestanden|tiedostot|pliki|soubory|"
    r"subory|elemei|fisiere|datoteke|fajlovi|failid|fails|bylos|dosyalar|skrar)"
)
_PAGES = ("html", "htm", "xhtml")


def saved_parts(folders: Iterable[str], files: Iterable[str]) -> frozenset[str]:
    """Those of the folders, by name, that hold the parts of a page among `files`, the names of the files beside them."""
    parts = {folder: found["page"] for folder in folders if (found := _PARTS.fullmatch(folder.lower()))}
    pages = {name for name, _, ending in (file.lower().rpartition(".") for file in files) if ending in _PAGES} if parts else set()
    return frozenset(folder for folder, page in parts.items() if page in pages)
