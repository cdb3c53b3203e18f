"""Every deed on the portal: for each address that takes a POST, who does it, where, and with what."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Deed:
    path: str
    typed: dict[str, str] = field(default_factory=dict)
    who: str | None = None  # somebody who may
    writes: bool = True  # whether it leaves something in the database


SESSION = {
    "title": "Zwijgen of spreken?",
    "kind": "work-session",
    "question_1": "Wat maakt het lastig?",
    "description": "We nemen de tijd.",
    "city": "Utrecht",
    "place": "Buurthuis",
    "starts": "2027-02-02T09:30",
    "ends": "2027-02-02T11:30",
    "capacity": "10",
    "waiting_list": "yes",
    "language": "nl",
}
DEEDS = {
    "signups.create": Deed("/agenda/{workshop}/signup", {"name": "Daan", "email": "daan@oeverkring.example"}),
    "signups.correct": Deed("/agenda/{workshop}/signup/correction", {"email": "daan@oeverkring.example"}, writes=False),
    "signups.send_again": Deed("/agenda/{workshop}/signup/letter", writes=False),
    "signups.cancel": Deed("/signups/{key}/cancellation"),
    "signups.take_seat": Deed("/signups/{key}/seat", writes=False),
    "people.ask": Deed("/sign-in", {"email": "anna@oeverkring.example"}),
    "people.enter_code": Deed("/sign-in/code", {"code": "123456"}, writes=False),
    "people.enter": Deed("/sign-in/{token}"),
    "people.sign_out": Deed("/sign-out", who="anna"),
    "language.choose": Deed("/language", {"language": "en", "next": "/privacy"}, writes=False),
    "me.end_sign_in": Deed("/me/sign-ins/{sign_in}/end", who="anna"),
    "meetings.create": Deed("/manage/meetings/new", SESSION, who="bram"),
    "meetings.save": Deed("/manage/meetings/{workshop}/edit", {**SESSION, "version": "1"}, who="bram"),
    "meetings.publish": Deed("/manage/meetings/{draft}/publication", who="bram"),
}
