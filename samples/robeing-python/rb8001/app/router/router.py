"""Takes what comes from Slack to the skill that knows it."""

import logging
from dataclasses import dataclass

from sqlalchemy import text

logger = logging.getLogger(__name__)


def parse_intent(value):
    """The intent of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class IntentRequest:
    """What a caller sends for a intent."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_intent(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "intent %s: %s", action, "done" if ok else "failed")


def intent_response(status, **values):
    """The body that callers of the intent endpoints know."""
    body = {"status": status, "resource": "intent"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_intent(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("intent: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("intent could not be reached")


class IntentError(Exception):
    """A intent that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_intent(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_intent_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_intent(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "intent(" + ", ".join(parts) + ")"


def chunk_intents(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


# Below: what stands in the database.


def user_of(session, slack_id):
    """The user behind a Slack user; a team's own Slack is the only one here."""
    query = text("SELECT user_id FROM slack_user_mapping WHERE slack_user_id = :slack_id")
    return session.execute(query, {"slack_id": slack_id}).scalar()


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


def parse_skill(value):
    """The skill of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class SkillRequest:
    """What a caller sends for a skill."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_skill(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "skill %s: %s", action, "done" if ok else "failed")


def skill_response(status, **values):
    """The body that callers of the skill endpoints know."""
    body = {"status": status, "resource": "skill"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_skill(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("skill: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("skill could not be reached")


class SkillError(Exception):
    """A skill that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_skill(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_skill_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_skill(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "skill(" + ", ".join(parts) + ")"


def chunk_skills(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_context(value):
    """The context of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ContextRequest:
    """What a caller sends for a context."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_context(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "context %s: %s", action, "done" if ok else "failed")


def context_response(status, **values):
    """The body that callers of the context endpoints know."""
    body = {"status": status, "resource": "context"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_context(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("context: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("context could not be reached")


class ContextError(Exception):
    """A context that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_context(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_context_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_context(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "context(" + ", ".join(parts) + ")"


def chunk_contexts(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_reply(value):
    """The reply of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ReplyRequest:
    """What a caller sends for a reply."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_reply(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "reply %s: %s", action, "done" if ok else "failed")


def reply_response(status, **values):
    """The body that callers of the reply endpoints know."""
    body = {"status": status, "resource": "reply"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_reply(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("reply: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("reply could not be reached")


class ReplyError(Exception):
    """A reply that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_reply(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_reply_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_reply(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "reply(" + ", ".join(parts) + ")"


def chunk_replys(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_intent_v2(value):
    """The intent v2 of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class IntentV2Request:
    """What a caller sends for a intent v2."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_intent_v2(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "intent_v2 %s: %s", action, "done" if ok else "failed")


def intent_v2_response(status, **values):
    """The body that callers of the intent v2 endpoints know."""
    body = {"status": status, "resource": "intent_v2"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_intent_v2(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("intent_v2: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("intent_v2 could not be reached")


class IntentV2Error(Exception):
    """A intent v2 that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_intent_v2(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


# Below: what stands in the database.


def keep(session, values):
    """Keeps what was said, for the next answer and for the monitor."""
    statement = text(
        """
        INSERT INTO conversation_logs (
            robeing_id,
            user_id,
            slack_user_id,
            channel_id,
            message,
            response,
            intent,
            confidence,
            "timestamp"
        ) VALUES (
            :robeing_id,
            :user_id,
            :slack_user_id,
            :channel_id,
            :message,
            :response,
            :intent,
            :confidence,
            now()
        )
        RETURNING
            id,
            robeing_id,
            user_id,
            slack_user_id,
            channel_id,
            message,
            intent,
            confidence,
            "timestamp"
        """
    )
    row = session.execute(statement, values).one()
    session.commit()
    return row
