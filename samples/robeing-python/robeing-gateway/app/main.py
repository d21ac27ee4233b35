"""The gateway's endpoints for Slack."""

import logging
from dataclasses import dataclass

import asyncpg

logger = logging.getLogger(__name__)


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


def mask_event(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_event_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_event(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "event(" + ", ".join(parts) + ")"


def chunk_events(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_message(value):
    """The message of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class MessageRequest:
    """What a caller sends for a message."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_message(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "message %s: %s", action, "done" if ok else "failed")


def message_response(status, **values):
    """The body that callers of the message endpoints know."""
    body = {"status": status, "resource": "message"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_message(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("message: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("message could not be reached")


class MessageError(Exception):
    """A message that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_message(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_message_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_message(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "message(" + ", ".join(parts) + ")"


def chunk_messages(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_command(value):
    """The command of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class CommandRequest:
    """What a caller sends for a command."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_command(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "command %s: %s", action, "done" if ok else "failed")


def command_response(status, **values):
    """The body that callers of the command endpoints know."""
    body = {"status": status, "resource": "command"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_command(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("command: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("command could not be reached")


class CommandError(Exception):
    """A command that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_command(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_command_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_command(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "command(" + ", ".join(parts) + ")"


def chunk_commands(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_view(value):
    """The view of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ViewRequest:
    """What a caller sends for a view."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_view(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "view %s: %s", action, "done" if ok else "failed")


def view_response(status, **values):
    """The body that callers of the view endpoints know."""
    body = {"status": status, "resource": "view"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_view(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("view: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("view could not be reached")


class ViewError(Exception):
    """A view that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_view(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_view_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_view(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "view(" + ", ".join(parts) + ")"


def chunk_views(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_action(value):
    """The action of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ActionRequest:
    """What a caller sends for a action."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_action(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "action %s: %s", action, "done" if ok else "failed")


def action_response(status, **values):
    """The body that callers of the action endpoints know."""
    body = {"status": status, "resource": "action"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_action(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("action: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("action could not be reached")


class ActionError(Exception):
    """A action that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_action(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_action_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_action(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "action(" + ", ".join(parts) + ")"


def chunk_actions(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_webhook(value):
    """The webhook of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class WebhookRequest:
    """What a caller sends for a webhook."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_webhook(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "webhook %s: %s", action, "done" if ok else "failed")


def webhook_response(status, **values):
    """The body that callers of the webhook endpoints know."""
    body = {"status": status, "resource": "webhook"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_webhook(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("webhook: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("webhook could not be reached")


class WebhookError(Exception):
    """A webhook that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_webhook(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_webhook_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_webhook(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "webhook(" + ", ".join(parts) + ")"


def chunk_webhooks(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_event_v2(value):
    """The event v2 of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None



async def resolve_user(connection: asyncpg.Connection, slack_user_id):
    """The user behind a Slack user."""
    return await connection.fetchval(
        """
        SELECT
            user_id
        FROM
            slack_user_mapping
        WHERE slack_user_id = $1
        LIMIT 1
        """,
        slack_user_id,
    )


@dataclass
class EventV2Request:
    """What a caller sends for a event v2."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_event_v2(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "event_v2 %s: %s", action, "done" if ok else "failed")


def event_v2_response(status, **values):
    """The body that callers of the event v2 endpoints know."""
    body = {"status": status, "resource": "event_v2"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


async def post_message(connection: asyncpg.Connection, team_id, channel, message):
    """Sends a message as the team's bot."""
    token = await connection.fetchval(
        """
        SELECT bot_token FROM slack_workspaces
        WHERE team_id = $1
        """,
        team_id,
    )
    return await send(token, channel, message)


def retry_event_v2(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("event_v2: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("event_v2 could not be reached")


class EventV2Error(Exception):
    """A event v2 that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_event_v2(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_event_v2_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


async def open_view(connection: asyncpg.Connection, team_id, trigger, view):
    """Opens a dialog in Slack."""
    token = await connection.fetchval(
        """
        SELECT bot_token FROM slack_workspaces
        WHERE team_id = $1
        """,
        team_id,
    )
    return await send(token, trigger, view)


async def send(token, target, content):
    """The only place that talks to Slack."""
    logger.info("to %s: %d characters as %s", target, len(str(content)), mask_event(token))
