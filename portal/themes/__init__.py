"""Themes that members of a network propose, and vote on; and the questions that they bring."""
