"""What users may set for themselves."""

import logging
from dataclasses import dataclass

import asyncpg

FIELDS = ("news_keywords", "email_filter", "briefing_enabled", "briefing_time")

logger = logging.getLogger(__name__)


def parse_preference(value):
    """The preference of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class PreferenceRequest:
    """What a caller sends for a preference."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_preference(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "preference %s: %s", action, "done" if ok else "failed")


def preference_response(status, **values):
    """The body that callers of the preference endpoints know."""
    body = {"status": status, "resource": "preference"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_preference(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("preference: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("preference could not be reached")


class PreferenceError(Exception):
    """A preference that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_preference(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_preference_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_preference(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "preference(" + ", ".join(parts) + ")"


def chunk_preferences(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_briefing(value):
    """The briefing of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class BriefingRequest:
    """What a caller sends for a briefing."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_briefing(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "briefing %s: %s", action, "done" if ok else "failed")


def briefing_response(status, **values):
    """The body that callers of the briefing endpoints know."""
    body = {"status": status, "resource": "briefing"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_briefing(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("briefing: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("briefing could not be reached")


class BriefingError(Exception):
    """A briefing that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def describe_briefing(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "briefing(" + ", ".join(parts) + ")"


async def get_preferences(connection: asyncpg.Connection, user_id):
    """The preferences of a user, with what holds where nothing is set."""
    return await connection.fetchrow(
        """
        SELECT
            user_id,
            slack_user_id,
            coalesce(
                news_keywords,
                '{}'
            ) AS news_keywords,
            email_filter,
            briefing_enabled,
            coalesce(
                briefing_time,
                time '08:00'
            ) AS briefing_time
        FROM
            user_preferences
        WHERE user_id = $1
        """,
        user_id,
    )


def chunk_briefings(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_keyword(value):
    """The keyword of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class KeywordRequest:
    """What a caller sends for a keyword."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_keyword(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "keyword %s: %s", action, "done" if ok else "failed")


def keyword_response(status, **values):
    """The body that callers of the keyword endpoints know."""
    body = {"status": status, "resource": "keyword"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_keyword(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("keyword: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("keyword could not be reached")


class KeywordError(Exception):
    """A keyword that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_keyword(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_keyword_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_keyword(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "keyword(" + ", ".join(parts) + ")"


def chunk_keywords(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_filter(value):
    """The filter of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


def log_filter(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "filter %s: %s", action, "done" if ok else "failed")


def describe_filter(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "filter(" + ", ".join(parts) + ")"


async def update_preferences(connection: asyncpg.Connection, user_id, values):
    """Sets what a request names, and nothing else."""
    chosen = [field for field in FIELDS if field in values]
    assignments = ", ".join(f"{field} = ${i + 2}" for i, field in enumerate(chosen))
    result = await connection.execute(
        # Only the fields of the request; the table has no column for the moment of a change.
        f"""
        UPDATE
            user_preferences
        SET
            {assignments}
        WHERE
            user_id
            = $1
            AND (
                slack_user_id
                IS NULL
                OR
                slack_user_id
                <> ''
            )
        RETURNING
            user_id""",
        user_id, *[values[field] for field in chosen],
    )
    return result


def chunk_filters(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]




async def create_preferences(connection: asyncpg.Connection, user_id, slack_user_id):
    """The preferences of a new user."""
    await connection.execute(
        """
        INSERT INTO user_preferences (
            user_id, slack_user_id, briefing_enabled
        ) VALUES (
            $1, $2, false
        )
        ON CONFLICT (user_id) DO NOTHING
        """,
        user_id, slack_user_id,
    )
