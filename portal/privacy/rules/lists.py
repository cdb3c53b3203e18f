"""Long lists of words, as they read best: in lines."""


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())
