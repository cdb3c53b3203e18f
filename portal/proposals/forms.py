"""The forms of proposing a session, and of answering a proposal."""

from typing import Any

from wtforms import BooleanField, HiddenField

from portal.language import lazy as _l
from portal.proposals.rules.text import ProposalText, Proposer
from portal.web.forms import PortalForm, email_field, line, name_field, text, website_field
from portal.web.language import reader_language

LONGEST_SENTENCE = 300
LONGEST_REPLY = 1000


class _AboutProposal(PortalForm):
    """What is proposed: a title and a question that fit a session."""

    title = line(
        _l("What would you like to talk about?"), longest=120, required=_l("Fill in what you would like to talk about.")
    )
    question = line(_l("Your question (not required)"), longest=140)
    about_when = line(_l("About when? (not required)"), longest=200)

    def proposal(self) -> ProposalText:
        return ProposalText(self.title.data or "", self.question.data or "", self.about_when.data or "")


class ProposeSessionForm(_AboutProposal):
    posts_to = "proposals.send"

    name = name_field(_l("Name"))
    email = email_field(_l("E-mail address"))
    website = website_field()

    def proposer(self) -> Proposer:
        return Proposer(self.name.data or "", self.email.data or "", reader_language())


class ChangeProposalForm(_AboutProposal):
    posts_to = "proposals.change"

    version = HiddenField()


class ReplyForm(PortalForm):
    posts_to = "proposals.reply"

    reply = text(_l("Your answer"), longest=LONGEST_REPLY)


class AskBackForm(PortalForm):
    posts_to = "manage_proposals.ask"

    question = line(_l("Your question"), longest=LONGEST_SENTENCE, required=_l("Write your question."))
    replies = BooleanField(
        _l("Answers to the e-mail come to me, and they see my e-mail address"),
        false_values=(False, "", "0", "false", "no"),
    )


class DeclineProposalForm(PortalForm):
    posts_to = "manage_proposals.decline"

    sentence: Any = line(
        _l("A sentence for them"),
        longest=LONGEST_SENTENCE,
        required=_l("Fill in a kind sentence: they read it in the e-mail."),
    )
