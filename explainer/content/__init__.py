"""The second room: a `Briefing` becomes files that editors own, and those files become typed documents."""
