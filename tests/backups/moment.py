"""What is true at every moment of a database, and false of a copy whose tables were read at different ones."""

from collections import Counter

from portal.signups.models import Standing
from tests.databases import Rows


def faults_of_moment(rows: Rows, meeting_id: int) -> list[str]:
    """Return what no single moment can show about a session: each of these is written in one transaction."""
    (meeting,) = [row for row in rows["meeting"] if row["id"] == meeting_id]
    signups = [row for row in rows["signup"] if row["meeting_id"] == meeting_id]
    standings = Counter(row["standing"] for row in signups)
    with_letter = {row["signup_id"] for row in rows["letter"] if row["meeting_id"] == meeting_id}
    faults = {
        f"{meeting['taken']} taken, {standings[Standing.GOING]} going": meeting["taken"] != standings[Standing.GOING],
        f"{meeting['waiting']} waiting of {standings[Standing.WAITING]}": (
            meeting["waiting"] != standings[Standing.WAITING]
        ),
        "more seats than there are": standings[Standing.GOING] > meeting["capacity"],
        "sign-ups without a letter": not {row["id"] for row in signups} <= with_letter,
        "letters without a sign-up": not with_letter <= {*(row["id"] for row in signups), None},
        "sign-ups without a person": not {row["person_id"] for row in signups} <= {row["id"] for row in rows["person"]},
    }
    return [fault for fault, is_there in faults.items() if is_there]
