"""An address without what only tells how somebody came to it."""

import re

# Of campaigns, clicks and newsletters. Names that a page may need for itself as well ("ref", "source", "cid") are not among them.
_TRACKING = re.compile(
    r"(?:utm|hsa|mtm|vero|oly)_\w{1,40}|at_(?:medium|campaign)\w{0,40}|(?:fb|g|dc|y|ys|tw|tt)clid|msclkid|gclsrc|[gw]braid|igshid|igsh|li_fat_id|mc_[ce]id|mkt_tok|"
    r"_hsenc|_hsmi|xtor",
    re.IGNORECASE,
)


def without_trackers(address: str) -> str:
    """The address without the well-known tracking parameters of its query; all else stays as it was written."""
    before, mark, behind = address.partition("?")
    query, sign, fragment = behind.partition("#")
    if "#" in before or not mark:
        return address
    parts = query.split("&")
    kept = [part for part in parts if not _TRACKING.fullmatch(part.partition("=")[0])]
    if len(kept) == len(parts):
        return address
    return before + ("?" if kept else "") + "&".join(kept) + sign + fragment
