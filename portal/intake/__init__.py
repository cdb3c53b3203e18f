"""Coming from elsewhere: an organiser's calendar file becomes draft sessions."""
