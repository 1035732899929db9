"""What a page lets a browser load and run (Content-Security-Policy)."""

import base64
import hashlib

# Only this site's own style sheet, script and pictures are ever loaded; nothing in a seed could run even if it got through.
# `connect-src` is for those who check a site from inside the page (Lighthouse fetches robots.txt so).
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'{inline}; connect-src 'self'; base-uri 'none'; form-action 'none'"
)


def policy(data: str = "") -> str:
    """The policy of a page whose only script element without a file holds exactly `data`, which is linked data and never run, but checkers of
    pages look for it in the policy."""
    return _POLICY.format(inline=f" 'sha256-{base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()}'" if data else "")
