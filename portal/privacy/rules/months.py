"""The months, as people write them in Dutch, English, French and German; without accents."""

_NAMES = {
    1: "januari jan january janvier januar",
    2: "februari feb febr february fevrier februar",
    3: "maart mrt march mar mars marz",
    4: "april apr avril",
    5: "mei may mai",
    6: "juni jun june juin",
    7: "juli jul july juillet",
    8: "augustus aug august aout",
    9: "september sep sept septembre",
    10: "oktober okt october oct octobre",
    11: "november nov novembre",
    12: "december dec decembre dezember dez",
}
MONTHS = {name: number for number, names in _NAMES.items() for name in names.split()}
DUTCH = ["", *(names.split()[0] for names in _NAMES.values())]
ENGLISH = [
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip
