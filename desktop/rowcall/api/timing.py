"""Every wait of the wire in one value, so that tests can shorten them all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds, unless a name says otherwise."""

    connect: float = 10.0
    """For name, connection and TLS together; nothing of the request has been sent by then."""
    write: float = 10.0
    """For the network to take one piece of the request."""
    between_bytes: float = 30.0
    """Between two pieces of an answer that has begun; before its first byte only the call's total counts."""
    idle: float = 2.0
    """How long an unused connection is kept: the service may close it, and a call that meets that is a lost answer."""
    backoff: float = 0.5
    """First step of the growing wait before a free call is repeated."""
    throttle_backoff: float = 1.0
    """First step of the growing wait after a refusal for speed that names no time."""
    longest_backoff: float = 60.0
    longest_free_backoff: float = 30.0
    longest_hold: float = 900.0
    """A longer wait asked for by the service ends a look-up, or a run, instead."""
    most_refused: int = 10
    """How many calls leave at most, while none is answered, in any..."""
    refused_seconds: float = 60.0
    """...window of so many seconds."""
    told_from: float = 5.0
    """People are told of a wait for the next turn that is at least so long."""
    connected: float = 1.0
    """A call that has to wait longer than this gives its open connection up first: the service may close it."""
    free_tries: int = 4
    """How often a look-up that costs nothing is made in all."""
