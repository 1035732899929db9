"""A text that has to be short."""


def cut(text: str, letters: int) -> str:
    """`text`, or as much of it as is whole words of at most so many `letters`, with an ellipsis; of one endless word its beginning."""
    if len(text) <= letters:
        return text
    head = text[: letters + 1]
    return (head.rsplit(" ", 1)[0] if " " in head.strip() else head[:letters]).rstrip(" ,;:–—-") + "…"
