"""When a kata should be seen again: spaced repetition, by the FSRS scheduler.

A kata gets its card when it is first solved. Each time it is solved again from a clean stub, the card moves on by a
rating, which is suggested from how the practice session went, and which the learner may overrule.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from fsrs import Card, Rating, Scheduler

from kata_runner import clock
from kata_runner.history import History, PracticeSession, ReviewRow

__all__ = ["RATINGS", "Due", "Rated", "due", "learn", "overrule", "suggested"]

RATINGS = {"again": Rating.Again, "hard": Rating.Hard, "good": Rating.Good, "easy": Rating.Easy}
# Whole days between reviews, as an attempt takes minutes, not seconds; and the same days for the same history.
_SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
ALL_HINTS = 3
_SLIPS = ((Rating.Easy, 0, 1, 15), (Rating.Good, 1, 4, 45), (Rating.Hard, 2, 10, 120))
"""(rating, the most hints, failed grades and minutes of work with which it is still earned)"""


@dataclass(frozen=True)
class Due:
    """A kata that should be seen again."""

    kata: str
    at: float
    """when it became due, or will be, in seconds since the epoch"""
    recall: float
    """how probable it is that the learner still knows it, from 0 to 1"""


@dataclass(frozen=True)
class Rated:
    """What was made of a solved kata."""

    rating: str
    why: str
    due: float


def suggested(session: PracticeSession) -> Rating:
    """How well the kata was known, by hints, failed grades and time."""
    for rating, hints, failed, minutes in _SLIPS:
        if session.hints <= hints and session.failed <= failed and session.busy <= 60 * minutes:
            return rating
    return Rating.Again


def learn(history: History, kata: str) -> Rated | None:
    """End the practice session of a kata that was accepted, and reschedule its card.

    Return None if no session was open, and the kata was known already.
    """
    session = history.session(kata)
    known = history.cards().get(kata)
    if session is None and known is not None:
        return None
    history.end(kata)
    session = session or PracticeSession(kata, clock.now(), review=False)
    rating = suggested(session)
    row = _reviewed(kata, known, rating, rating)
    history.review(row)
    return Rated(rating.name.lower(), _why(session), _due_at(row.after))


def overrule(history: History, kata: str, rating: str) -> Rated | None:
    """Rate the latest review of a kata otherwise; None if there is none.

    Raises:
        KeyError: there is no such rating.
    """
    chosen = RATINGS[rating]
    reviews = history.reviews(kata)
    if not reviews:
        return None
    last = reviews[-1]
    row = _reviewed(kata, last.before, chosen, Rating(last.suggested), last.at)
    history.review_anew(row)
    return Rated(rating, "as you say", _due_at(row.after))


def due(history: History, among: Collection[str], *, until: float | None = None) -> list[Due]:
    """The katas that are due, by now or by a later time, the longest forgotten first.

    Parameters:
        among: the katas that there are: the history may know more.
    """
    now = clock.now()
    cards = ((kata, Card.from_json(text)) for kata, text in history.cards().items() if kata in among)
    found = [Due(kata, card.due.timestamp(), _recall(card, now)) for kata, card in cards]
    return sorted((d for d in found if d.at <= (now if until is None else until)), key=lambda d: (d.recall, d.at))


def _reviewed(kata: str, card: str | None, rating: Rating, by_itself: Rating, at: float | None = None) -> ReviewRow:
    at = clock.now() if at is None else at
    before = Card(card_id=1) if card is None else Card.from_json(card)
    when = datetime.fromtimestamp(at, UTC)
    if before.last_review is not None:
        when = max(when, before.last_review)  # the clock may have been set back
    after, _ = _SCHEDULER.review_card(before, rating, when)
    return ReviewRow(at, kata, int(rating), int(by_itself), card, after.to_json())


def _recall(card: Card, now: float) -> float:
    return float(_SCHEDULER.get_card_retrievability(card, datetime.fromtimestamp(now, UTC)))


def _due_at(card: str) -> float:
    return Card.from_json(card).due.timestamp()


def _why(session: PracticeSession) -> str:
    minutes = round(session.busy / 60)
    hints = "the answer seen" if session.hints > ALL_HINTS else f"{session.hints} hint{'s' * (session.hints != 1)}"
    failed = f"{session.failed} failed grade{'s' * (session.failed != 1)}"
    return f"{hints}, {failed}, {minutes or 'less than one'} minute{'s' * (minutes > 1)}"
