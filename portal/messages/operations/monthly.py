"""The letter of a month: one for a person over all their networks, and never an empty one."""

from datetime import datetime

from portal.db import transaction
from portal.keys import new_salt
from portal.mail.operations.posting import post_letter
from portal.messages.queries.monthly import has_letter_of, networks_of, news_for
from portal.messages.rules import LETTER_OF_A_MONTH, MONTHLY_USEFUL_FOR, AMonth
from portal.people.models import Person
from portal.site import site


def tell_month(person_id: int, month: AMonth, now: datetime) -> None:
    """Post somebody the letter of this month if there is any news. Idempotent."""
    with transaction() as session:
        person = session.get(Person, person_id, with_for_update={"key_share": True}, populate_existing=True)
        if person is None or has_letter_of(person_id, month):
            return
        network_ids = networks_of(person_id)
        news = news_for(person_id, network_ids, month, now)
        if not news.is_any:
            return
        for known in news.agreements:
            if known.member:
                known.member.salt = known.member.salt or new_salt()
        post_letter(
            LETTER_OF_A_MONTH,
            person,
            version=month.name,
            facts={
                "month": month.name,
                "coming": [meeting.id for meeting in news.coming],
                "with_lessons": [meeting.id for meeting in news.with_lessons],
                "with_answer": [meeting.id for meeting in news.with_answer],
                "agreements": [known.network.id for known in news.agreements],
            },
            language=site().locale,
            now=now,
            useful_until=now + MONTHLY_USEFUL_FOR,
        )
