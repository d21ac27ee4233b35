"""What a small robeing tells of itself."""

import logging
from dataclasses import dataclass

import asyncpg

logger = logging.getLogger(__name__)


def parse_status(value):
    """The status of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class StatusRequest:
    """What a caller sends for a status."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_status(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "status %s: %s", action, "done" if ok else "failed")


def status_response(status, **values):
    """The body that callers of the status endpoints know."""
    body = {"status": status, "resource": "status"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_status(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("status: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("status could not be reached")


class StatusError(Exception):
    """A status that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_status(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_status_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_status(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "status(" + ", ".join(parts) + ")"


def chunk_statuss(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_memory(value):
    """The memory of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class MemoryRequest:
    """What a caller sends for a memory."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_memory(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "memory %s: %s", action, "done" if ok else "failed")


def memory_response(status, **values):
    """The body that callers of the memory endpoints know."""
    body = {"status": status, "resource": "memory"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_memory(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("memory: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("memory could not be reached")


class MemoryError(Exception):
    """A memory that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_memory(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_memory_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


async def stats(connection: asyncpg.Connection, robeing_id):
    """The stats of the robeing."""
    return await connection.fetchrow(
        """
        SELECT memory, compute, react, empathy, leadership, ethics,
               level, experience, stat_points
        FROM robeing_stats
        WHERE robeing_id = $1
        LIMIT 1
        """,
        robeing_id,
    )
