"""Sign-in with Slack, and which Slack user is which user."""

import logging
from dataclasses import dataclass

from sqlalchemy import text

logger = logging.getLogger(__name__)


def parse_slack_user(value):
    """The slack user of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class SlackUserRequest:
    """What a caller sends for a slack user."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_slack_user(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "slack_user %s: %s", action, "done" if ok else "failed")


def slack_user_response(status, **values):
    """The body that callers of the slack user endpoints know."""
    body = {"status": status, "resource": "slack_user"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_slack_user(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("slack_user: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("slack_user could not be reached")


class SlackUserError(Exception):
    """A slack user that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_slack_user(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_slack_user_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_slack_user(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "slack_user(" + ", ".join(parts) + ")"


def chunk_slack_users(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_installation(value):
    """The installation of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class InstallationRequest:
    """What a caller sends for a installation."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_installation(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "installation %s: %s", action, "done" if ok else "failed")


def installation_response(status, **values):
    """The body that callers of the installation endpoints know."""
    body = {"status": status, "resource": "installation"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_installation(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("installation: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("installation could not be reached")


class InstallationError(Exception):
    """A installation that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_installation(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_installation_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_installation(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "installation(" + ", ".join(parts) + ")"


def chunk_installations(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_channel(value):
    """The channel of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ChannelRequest:
    """What a caller sends for a channel."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_channel(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "channel %s: %s", action, "done" if ok else "failed")


def channel_response(status, **values):
    """The body that callers of the channel endpoints know."""
    body = {"status": status, "resource": "channel"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_channel(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("channel: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("channel could not be reached")


class ChannelError(Exception):
    """A channel that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_channel(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_channel_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_channel(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "channel(" + ", ".join(parts) + ")"


def chunk_channels(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_event(value):
    """The event of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class EventRequest:
    """What a caller sends for a event."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


def find_mapping(session, slack_user_id, team_id):
    """The user that a Slack user is; None where nobody has linked them."""
    keys = {"slack_user_id": slack_user_id, "slack_workspace_id": team_id}
    query = text("SELECT user_id FROM slack_user_mapping WHERE slack_user_id = :slack_user_id AND slack_workspace_id = :slack_workspace_id")
    return session.execute(query, keys).scalar()


def log_event(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "event %s: %s", action, "done" if ok else "failed")


def event_response(status, **values):
    """The body that callers of the event endpoints know."""
    body = {"status": status, "resource": "event"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_event(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("event: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("event could not be reached")


class EventError(Exception):
    """A event that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


def link(session, slack_user_id, team_id, user_id):
    """Links a Slack user to a user; who was linked before is replaced."""
    session.execute(text(
        """INSERT INTO slack_user_mapping (slack_user_id, slack_workspace_id, user_id)
        VALUES (:slack_user_id, :slack_workspace_id, :user_id)
        ON CONFLICT (slack_user_id, slack_workspace_id) DO UPDATE SET
            user_id = EXCLUDED.user_id
        """), {"slack_user_id": slack_user_id, "slack_workspace_id": team_id, "user_id": user_id})
    session.commit()
