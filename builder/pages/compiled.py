"""Templates as they were compiled before."""

from io import BytesIO

import jinja2
from jinja2.bccache import Bucket

from builder.articles.digest import digest
from builder.pages.remembered import Recall


class Compiled(jinja2.BytecodeCache):
    """Keeps the templates in a memory, which gives nothing back but what was put down there: from a file that is damaged Python would load anything.

    A template is known by its text, the file it stands in, and `made_by`, a digest of the builder, of Python and of the packages beside it.
    """

    def __init__(self, memory: Recall, made_by: bytes) -> None:
        """Nothing is read before a template is asked for."""
        self._memory, self._made_by = memory, made_by

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills the bucket where its template is known."""
        key = self._key(bucket)
        if held := self._memory.recall([key]).get(key):
            bucket.load_bytecode(BytesIO(held))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Puts the bucket's template down."""
        self._memory.remember({self._key(bucket): bucket.bytecode_to_string()})

    def _key(self, bucket: Bucket) -> bytes:
        return digest(self._made_by + f"\ntemplate {bucket.key} {bucket.checksum}".encode("utf-8", "surrogatepass"))
