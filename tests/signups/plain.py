"""The rules of a sign-up in plain Python: one list of places and one of letters, no database and no lock.

Written from docs/signups.md and the rules in words, not from the operations: `test_random_steps.py` plays the same
steps on both, and compares. A method returns the name of the refusal, or None.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

GOING, WAITING, CANCELLED = "going", "waiting", "cancelled"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SHARED = "oeverkring.example"  # whoever has an address here is no colleague by it

SEAT_LETTERS = {
    *("signup-going", "signup-waiting", "signup-again", "signup-refused", "seat-yours", "seat-free", "signup-added"),
    *("signup-removed", "seat-passed-on", "signup-in-place", "walk-in-page"),
}
OWN_DOING = {"signup-cancelled", "signup-returned"}  # only the owner of the mailbox causes these
SAY_IT_IS_OVER = {"signup-cancelled", "signup-removed", "seat-passed-on"}
# To one name: three that a stranger can cause, a fourth for a seat, and one that nobody asked for.
MOST = {"seat-yours": 4, "see-you": 1}
MOST_TO_MAILBOX = 5


@dataclass(eq=False)
class Place:
    """One sign-up."""

    address: str  # what identifies its person
    name: str
    organisation: str
    standing: str
    created_at: datetime
    nonce: str = ""
    domain: str = ""
    is_proven: bool = False  # by its own link
    is_added: bool = False
    is_member: bool = False  # made for a member of the network
    asked_at: datetime | None = None
    seen_at: datetime | None = None  # "See you on Tuesday!"
    offered_at: datetime | None = None
    offers: int = 0
    is_passed_on: bool = False
    is_replaced: bool = False
    has_left: bool = False  # it ended with the membership

    @property
    def is_vouched_for(self) -> bool:
        return self.is_added or self.is_member

    @property
    def is_active(self) -> bool:
        return self.standing != CANCELLED


@dataclass
class Posted:
    """One letter."""

    kind: str
    address: str
    place: Place | None
    name: str
    at: datetime
    refused_at: datetime | None = field(default=None, compare=False)  # by the mail server of the mailbox
    is_deleted: bool = field(default=False, compare=False)  # with its place


def mailbox_of(address: str) -> str:
    """Return the mailbox: a label belongs to the same."""
    name, _, domain = address.partition("@")
    return f"{name.partition('+')[0]}@{domain}"


def domain_of(address: str) -> str:
    domain = address.partition("@")[2]
    return "" if domain == SHARED else domain


@dataclass
class PlainMeeting:
    """One session, and all that happened to it."""

    capacity: int
    per_organisation: int | None
    has_queue: bool
    starts_at: datetime
    now: datetime
    places: list[Place] = field(default_factory=list)
    letters: list[Posted] = field(default_factory=list)
    attempts: list[tuple[str, datetime]] = field(default_factory=list)
    proven: set[str] = field(default_factory=set)  # addresses
    moved_at: datetime | None = None
    is_called_off: bool = False
    seats_members: bool = False
    members: dict[str, str] = field(default_factory=dict)  # names by address, by date of joining

    # What there is

    @property
    def going(self) -> list[Place]:
        return [place for place in self.places if place.standing == GOING]

    @property
    def waiting(self) -> list[Place]:
        return [place for place in self.places if place.standing == WAITING]

    @property
    def free(self) -> int:
        return max(self.capacity - len(self.going), 0)

    @property
    def has_begun(self) -> bool:
        return self.now >= self.starts_at

    @property
    def too_late(self) -> str | None:
        """Return why nobody can change their place any more."""
        return "CalledOff" if self.is_called_off else "TooLate" if self.has_begun else None

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + 2 * HOUR

    @property
    def is_late(self) -> bool:
        """Whether nothing moves by itself any more."""
        return self.now >= self.starts_at - 2 * DAY

    def fits(self, place: Place) -> bool:
        return self.has_room(place.organisation, place.domain)

    def has_room(self, organisation: str, domain: str) -> bool:
        """Return whether an organisation may have another seat, by its name and by its mail domain."""
        if self.per_organisation is None:
            return True
        by_name = sum(place.organisation == organisation != "" for place in self.going)
        by_domain = sum(place.domain == domain != "" for place in self.going)
        return max(by_name, by_domain) < self.per_organisation

    @property
    def who_fit(self) -> list[Place]:
        return [place for place in self.waiting if self.fits(place)]

    def would_get(self, organisation: str, address: str) -> str:
        is_seat = self.free and not self.who_fit and self.has_room(organisation, domain_of(address))
        return GOING if is_seat else WAITING

    def at(self, address: str) -> list[Place]:
        return [place for place in self.places if place.is_active and place.address == address]

    def takes_names(self, address: str) -> bool:
        return sum(not place.is_proven for place in self.at(address)) < 3

    def named(self, name: str, address: str) -> Place | None:
        return next((place for place in self.at(address) if place.name == name), None)

    def whose(self, name: str, address: str) -> Place | None:
        """Return whose place another sign-up of this name repeats."""
        return self.named(name, address) or (None if self.takes_names(address) else self.at(address)[0])

    def is_open(self) -> bool:
        return not self.too_late and bool(self.free or self.has_queue)

    def is_limited(self, address: str) -> bool:
        """Return whether this mailbox had its ten sign-ups of a day, and nobody proved it."""
        theirs = [at for mailbox, at in self.attempts if mailbox == mailbox_of(address) and at > self.now - DAY]
        return len(theirs) >= 10 and address not in self.proven

    # Letters

    def letters_to(self, mailbox: str) -> list[Posted]:
        return [each for each in self.letters if mailbox_of(each.address) == mailbox and not each.is_deleted]

    def since_own_doing(self, mailbox: str) -> list[Posted]:
        """Return the letters to this mailbox after its owner's last step by a link."""
        theirs = self.letters_to(mailbox)
        last = max((number for number, letter in enumerate(theirs) if letter.kind in OWN_DOING), default=-1)
        return theirs[last + 1 :]

    def may_post(self, kind: str, address: str, place: Place | None) -> bool:
        others = [other for other in self.at(address) if other is not place] if place else []
        kinds = {"see-you"} if kind == "see-you" else SEAT_LETTERS
        counted = [letter for letter in self.since_own_doing(mailbox_of(address)) if letter.kind in kinds]
        own = [letter for letter in counted if letter.place not in others]
        return len(own) < MOST.get(kind, 3) and (kind in MOST or len(counted) < MOST_TO_MAILBOX)

    def tell(self, kind: str, place: Place) -> None:
        if "@" in place.address:  # not a walk-in without a mailbox
            self.letters.append(Posted(kind, place.address, place, place.name, self.now))

    def tell_in_limit(self, kind: str, place: Place) -> bool:
        is_posted = "@" in place.address and self.may_post(kind, place.address, place)
        if is_posted:
            self.tell(kind, place)
        return is_posted

    def may_hear_again(self, address: str) -> bool:
        return self._recent(address, {"signup-again", "signup-refused"}, DAY) < 1

    def _recent(self, address: str, kinds: set[str], within: timedelta) -> int:
        theirs = self.letters_to(mailbox_of(address))
        return sum(letter.kind in kinds and letter.at > self.now - within for letter in theirs)

    def tell_standing(self, place: Place, is_new: bool, is_wanted: bool) -> None:
        """Say seat or queue; to the next whom a free seat is offered, that it is free."""
        is_offered = place.standing == WAITING and self.fits(place) and self.free > 0 and not self.too_late
        is_next = self.to_ask()[:1] == [place]
        if not is_wanted:
            return
        if is_new and is_offered and (is_next or place.offered_at):
            is_posted = self.tell_in_limit("seat-free", place)
            if not place.offered_at:
                self._offered(place, is_posted)
        else:
            self.tell_in_limit(f"signup-{place.standing}" if is_new else "signup-again", place)

    # The queue

    def to_ask(self) -> list[Place]:
        return [place for place in self.who_fit if not place.offered_at and place.offers < 2]

    def offer(self) -> None:
        """Ask five people for each free seat, the next five after a pause."""
        pause = HOUR if self.now >= self.starts_at - 6 * HOUR else 2 * HOUR
        recent = sum(bool(place.offered_at and place.offered_at > self.now - pause) for place in self.waiting)
        for place in self.to_ask()[: max(5 * self.free - recent, 0)]:
            self._offered(place, self.tell_in_limit("seat-free", place))

    def _offered(self, place: Place, is_posted: bool) -> None:
        place.offered_at, place.offers = (self.now, place.offers + 1) if is_posted else (place.offered_at, 2)

    def move_up(self) -> None:
        if not self.free or self.too_late:
            return
        if self.is_late:
            self.offer()
            return
        for place in self.waiting:
            if self.free and self.fits(place):
                place.standing = GOING
                self.tell_in_limit("seat-yours", place)

    def settle(self) -> None:
        """After each step: a seat that is free later is offered from the top of the queue."""
        if not self.free:
            for place in self.places:
                place.offered_at = None

    # What people do

    def write(self, address: str, name: str, organisation: str, standing: str, nonce: str = "") -> Place:
        place = Place(address, name, organisation, standing, self.now, nonce, domain_of(address))
        self.places.append(place)
        return place

    def join(self, address: str, name: str, organisation: str, nonce: str = "") -> str | None:
        if not self.is_open():
            return "NothingToSignUpFor"
        if self.is_limited(address):
            return "TooManySignUps"
        self.attempts.append((mailbox_of(address), self.now))
        known, may_hear_again = self.whose(name, address), self.may_hear_again(address)
        standing = self.would_get(organisation, address)
        if standing == WAITING and not self.has_queue:
            if not known and may_hear_again and self.may_post("signup-refused", address, None):
                self.letters.append(Posted("signup-refused", address, None, name, self.now))
            return "OrganisationFull"
        place = known or self.write(address, name, organisation, standing, nonce)
        self.tell_standing(place, not known, not known or may_hear_again)
        return None

    def press(self, place: Place) -> None:
        """A link in a letter was used: it proves the mailbox."""
        place.is_proven = True
        self.proven.add(place.address)

    def cancel(self, place: Place) -> str | None:
        if place.is_active and self.too_late:
            return self.too_late
        self.press(place)
        if place.is_active:
            had_seat, place.standing = place.standing == GOING, CANCELLED
            self.tell("signup-cancelled", place)
            if had_seat:
                self.move_up()
        return None

    def take(self, place: Place) -> str | None:
        if place.standing == WAITING:
            if self.too_late:
                return self.too_late
            if not (self.free and self.fits(place)):
                return "SeatTaken"
            place.standing = GOING
            self.tell_in_limit("seat-yours", place)
        self.press(place)
        return None

    def say_yes(self, place: Place) -> str | None:
        if not place.is_active:
            return "NotOnTheList"
        if self.too_late:
            return self.too_late
        self.press(place)
        return None

    def replace(self, place: Place, address: str, name: str, organisation: str) -> str | None:
        if place.is_replaced and not place.is_active:
            self.press(place)
            return None
        if self.too_late:
            return self.too_late
        if place.standing != GOING:
            return "NoSeatToPassOn"
        was_proven = {place.address} - self.proven
        self.proven.add(place.address)
        refusal = self._replace(place, address, name, organisation)
        if refusal:
            self.proven -= was_proven
            return refusal
        place.is_replaced = True
        self.press(place)
        self.move_up()
        self.tell("signup-replaced", place)
        return None

    def _replace(self, place: Place, address: str, name: str, organisation: str) -> str | None:
        if self.is_limited(address):
            return "TooManySignUps"
        if (place.address, place.name) == (address, name):
            return "OwnMailbox"
        place.standing = CANCELLED
        was_proven, place.is_proven = place.is_proven, True
        if not self.has_room(organisation, domain_of(address)):  # by what was typed, whoever takes part already
            place.standing, place.is_proven = GOING, was_proven
            return "NotThisColleague"
        self.attempts.append((mailbox_of(address), self.now))
        known = self.named(name, address)
        if known is None and self.takes_names(address):
            known = self.write(address, name, organisation, GOING)
        elif known is None or known.standing != WAITING or not self.fits(known):
            return None  # the place goes to the queue
        known.standing = GOING
        self.tell_in_limit("signup-in-place", known)
        return None

    def correct(self, nonce: str, address: str, name: str, organisation: str) -> str | None:
        if self.too_late:
            return self.too_late
        if self.is_limited(address):
            return "TooManySignUps"
        self.attempts.append((mailbox_of(address), self.now))
        mine = self.of_receipt(nonce)
        if mine and mine.is_proven and mine.address != address:
            mine = None  # it belongs to the mailbox whose link was used
        may_hear_again, may_join = self.may_hear_again(address), self.is_open()
        known = self.whose(mine.name if mine else name, address)
        if mine and mine.address == address:
            self.move_up()
            return None
        if mine and not known:
            mine.address, mine.domain = address, domain_of(address)
        if mine:
            mine.is_proven = False
            mine.standing = CANCELLED if known else mine.standing
        standing = self.would_get(organisation, address)
        may_join = may_join and (standing == GOING or self.has_queue)
        is_new = not known and (mine is not None or may_join)
        if is_new:
            self.tell_standing(mine or self.write(address, name, organisation, standing, nonce), True, True)
        elif known and (mine or may_join):
            self.tell_standing(known, False, may_hear_again)
        self.move_up()
        return None

    def of_receipt(self, nonce: str) -> Place | None:
        """Return the latest place that this receipt made."""
        made = [place for place in self.places if place.is_active and place.nonce == nonce]
        return made[-1] if made else None

    def send_again(self, nonce: str) -> str | None:
        mine = self.of_receipt(nonce)
        if mine and self.now < self.ends_at:
            few = self._recent(mine.address, {"signup-going", "signup-waiting", "seat-free"}, HOUR) < 3
            self.tell_standing(mine, True, few)
        return None

    def come_back(self, place: Place) -> str | None:
        if self.named(place.name, place.address) or not place.is_passed_on:
            return None
        if not self.is_open():
            return "NothingToSignUpFor"
        standing = self.would_get(place.organisation, place.address)
        if standing == WAITING and not self.has_queue:
            return "OrganisationFull"
        back = self.write(place.address, place.name, place.organisation, standing)
        self.press(back)
        self.tell("signup-returned", back)
        return None

    def rename(self, place: Place, name: str, organisation: str, is_owner: bool = True) -> str | None:
        if not place.is_active:
            return "NotOnTheList"
        if is_owner and self.too_late:
            return self.too_late
        if (other := self.named(name, place.address)) and other is not place:
            return "NameTaken"
        if is_owner:
            self.press(place)
        is_other = place.organisation != organisation
        place.name, place.organisation = name, organisation
        if is_other:
            self.move_up()
        return None

    # What a facilitator does

    def call_off(self) -> str | None:
        if self.is_called_off:
            return None
        if self.now >= self.ends_at:
            return "NotOnTheAgenda"
        self.is_called_off = True
        for place in self.places:
            if place.is_active:
                self.tell("meeting-called-off", place)
        return None

    def give_mailbox(self, place: Place, address: str) -> str | None:
        """To somebody who walked in without one; they may have signed up themselves."""
        theirs = self.named(place.name, address)
        if theirs:
            if place.is_active and theirs.standing != GOING:
                theirs.standing = GOING
            self.places.remove(place)
            self.move_up()
            return None
        place.address, place.domain = address, domain_of(address)
        if place.is_active and not self.is_called_off and self.now <= self.ends_at + 60 * DAY:
            self.tell_in_limit("walk-in-page" if self.has_begun else "signup-added", place)
        return None

    def add(self, address: str, name: str, organisation: str) -> str | None:
        if self.is_called_off or self.now >= self.ends_at:
            return "NothingToSignUpFor"
        if self.named(name, address):
            return "TakesPartAlready"
        standing = GOING if self.has_begun and self.free else self.would_get(organisation, address)
        if standing == WAITING and not self.has_queue:
            return "OrganisationFull" if self.free else "NothingToSignUpFor"
        place = self.write(address, name, organisation, standing)
        place.is_added = True
        self.tell_in_limit("signup-added", place)
        return None

    def remove(self, place: Place) -> str | None:
        if not place.is_active:
            return None
        if self.too_late:
            return self.too_late
        had_seat, place.standing = place.standing == GOING, CANCELLED
        heard = [letter for letter in self.letters if (letter.place, letter.address) == (place, place.address)]
        if any(letter.refused_at for letter in heard):
            pass  # nobody reads it
        elif heard and heard[-1].kind not in SAY_IT_IS_OVER:
            self.tell("signup-removed", place)
        else:
            self.tell_in_limit("signup-removed", place)
        if had_seat:
            self.move_up()
        return None

    def pass_on(self, place: Place) -> str | None:
        if place.is_passed_on:
            return None
        if self.too_late:
            return self.too_late
        if refusal := self._why_not_pass_on(place):
            return refusal
        place.standing, place.is_passed_on = CANCELLED, True
        self.tell("seat-passed-on", place)
        self.move_up()
        return None

    def has_not_answered(self, place: Place) -> bool:
        is_proven = place.is_vouched_for or place.address in self.proven
        return place.standing == GOING and place.asked_at is not None and not is_proven

    def answers_until(self, place: Place) -> datetime:
        assert place.asked_at is not None
        return place.asked_at + min(DAY, (self.starts_at - place.asked_at) / 2)

    def _why_not_pass_on(self, place: Place) -> str | None:
        if place.standing != GOING:
            return "HasNoSeat"
        if place.is_vouched_for or place.address in self.proven:
            return "IsProven"
        if len(self.going) > self.capacity or self.free >= len(self.who_fit):
            return "NobodyNeedsIt"
        if place.asked_at is None:
            return "NotAsked"
        if self.moved_at and self.moved_at > place.asked_at:
            return "MovedSince"
        return "MayStillAnswer" if self.now < self.answers_until(place) else None

    def walk_in(self, address: str, name: str, organisation: str, midnight: datetime) -> str | None:
        """`midnight`: before the session, where it is."""
        if self.is_called_off or not midnight <= self.now <= self.ends_at + 30 * DAY:
            return "NotTheDay"
        theirs = [place for place in self.places if (place.address, place.name) == (address, name)]
        earlier = self.named(name, address) or (theirs[-1] if theirs else None)
        place = earlier or self.write(address, name, organisation, GOING)
        if earlier is None or earlier.standing != GOING:
            place.standing, place.is_added, place.has_left = GOING, True, False
            if not self.has_begun:
                self.tell_in_limit("signup-added", place)
        return None

    def resize(self, capacity: int, per_organisation: int | None) -> str | None:
        if self.is_called_off:
            return "NotOnTheAgenda"
        if capacity < min(len(self.going), self.capacity):
            return "CapacityBelowTaken"
        is_other = (capacity, per_organisation) != (self.capacity, self.per_organisation)
        self.capacity, self.per_organisation = capacity, per_organisation
        if is_other:
            self.move_up()
        self.seat_members()
        return None

    def move(self, starts_at: datetime) -> str | None:
        if self.is_called_off or self.now >= self.ends_at:
            return "NotOnTheAgenda"
        if starts_at <= self.now:
            return "StartsInThePast"
        self.starts_at, self.moved_at = starts_at, self.now
        for place in self.places:
            if place.is_active:
                self.tell("meeting-moved", place)
        self.move_up()
        self.seat_members()
        return None

    # What members of the network do

    def become_member(self, address: str, name: str) -> None:
        if address not in self.members:
            self.members[address] = name
            self.seat_members(address)

    def leave(self, address: str) -> None:
        """Only the place that they have as a member goes; not one that they signed up for, nor once it has begun."""
        self.members.pop(address)
        theirs = [place for place in self.at(address) if place.is_member]
        if self.is_called_off or self.has_begun or not theirs:
            return
        had_seat, theirs[0].standing, theirs[0].has_left = theirs[0].standing == GOING, CANCELLED, True
        if had_seat:
            self.move_up()

    def seat_members(self, *only: str) -> None:
        """Seat members without a sign-up. Who does not fit waits, whether or not others can."""
        if not self.seats_members or self.is_called_off or self.has_begun:
            return
        for address in only or self.members:
            theirs = [place for place in self.places if place.address == address]
            if all(place.has_left for place in theirs):
                place = self.write(address, self.members[address], "", self.would_get("", address))
                place.is_member = True
                self.tell("member-seated" if place.standing == GOING else "member-waiting", place)

    # What the worker does

    def work(self) -> None:
        if self.is_called_off or self.has_begun:
            return
        if timedelta(hours=12) <= self.starts_at - self.now <= 3 * DAY:
            for place in self.going:
                if place.created_at <= self.starts_at - 3 * DAY and not place.seen_at and not self._heard_lately(place):
                    self._say_see_you(place)
        if self.is_late:
            self.offer()
        self._delete_bounced()
        self.seat_members()

    def bounce(self, place: Place) -> None:
        """The mail server refuses the letters that wait."""
        for letter in self.letters:
            if letter.place is place and not letter.refused_at:
                letter.refused_at = self.now

    def _delete_bounced(self) -> None:
        """Delete places whose mailbox took no letter for three days, and free their seats."""
        gone = [place for place in self.places if place.is_active and self._is_bounced(place)]
        for place in gone:
            self.places.remove(place)
            for letter in self.letters:
                letter.is_deleted = letter.is_deleted or letter.place is place
        if any(place.standing == GOING for place in gone):
            self.move_up()

    def _is_bounced(self, place: Place) -> bool:
        theirs = [letter for letter in self.letters if letter.place is place]
        is_meant = place.is_vouched_for or place.address in self.proven or "@" not in place.address
        return (
            not is_meant
            and all(each.refused_at and each.refused_at <= self.now - 3 * DAY for each in theirs)
            and bool(theirs)
        )

    def _heard_lately(self, place: Place) -> bool:
        return any(
            (letter.place, letter.kind) == (place, "seat-yours") and letter.at > self.now - DAY
            for letter in self.letters
        )

    def _say_see_you(self, place: Place) -> None:
        is_posted = self.tell_in_limit("see-you", place)
        place.seen_at = self.now
        if not place.is_vouched_for and place.address not in self.proven:
            others = [other for other in self.at(place.address) if other is not place]
            theirs = self.letters_to(mailbox_of(place.address))
            was_asked = any(letter.kind == "see-you" and letter.place not in others for letter in theirs)
            place.asked_at = self.now if is_posted or was_asked else None
