"""What a timeline is called."""

from builder.pages.ground import Ground


def site_title(ground: Ground) -> str:
    """The title the settings give; else the one article's; else plain words."""
    timeline = ground.timeline
    if timeline.settings.title:
        return timeline.settings.title
    return timeline.articles[0].title if len(timeline.articles) == 1 else ground.tongue.say("site title")
