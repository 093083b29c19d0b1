"""The third room: documents become one frozen `Site`, with all that takes more than one file to know."""
