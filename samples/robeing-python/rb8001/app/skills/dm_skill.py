"""Direct messages: news, mail and the morning's briefing."""

import logging
from dataclasses import dataclass

from sqlalchemy import text

logger = logging.getLogger(__name__)


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


def mask_briefing(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_briefing_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_briefing(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "briefing(" + ", ".join(parts) + ")"


def chunk_briefings(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_news(value):
    """The news of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class NewsRequest:
    """What a caller sends for a news."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_news(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "news %s: %s", action, "done" if ok else "failed")


def news_response(status, **values):
    """The body that callers of the news endpoints know."""
    body = {"status": status, "resource": "news"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_news(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("news: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("news could not be reached")


class NewsError(Exception):
    """A news that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_news(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_news_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_news(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "news(" + ", ".join(parts) + ")"


def chunk_newss(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_mail(value):
    """The mail of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class MailRequest:
    """What a caller sends for a mail."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_mail(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "mail %s: %s", action, "done" if ok else "failed")


def mail_response(status, **values):
    """The body that callers of the mail endpoints know."""
    body = {"status": status, "resource": "mail"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_mail(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("mail: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("mail could not be reached")


class MailError(Exception):
    """A mail that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_mail(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_mail_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_mail(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "mail(" + ", ".join(parts) + ")"


def chunk_mails(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_greeting(value):
    """The greeting of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class GreetingRequest:
    """What a caller sends for a greeting."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_greeting(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "greeting %s: %s", action, "done" if ok else "failed")


def greeting_response(status, **values):
    """The body that callers of the greeting endpoints know."""
    body = {"status": status, "resource": "greeting"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_greeting(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("greeting: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("greeting could not be reached")


class GreetingError(Exception):
    """A greeting that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_greeting(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_greeting_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_greeting(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "greeting(" + ", ".join(parts) + ")"


def chunk_greetings(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_reminder(value):
    """The reminder of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ReminderRequest:
    """What a caller sends for a reminder."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_reminder(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "reminder %s: %s", action, "done" if ok else "failed")


def reminder_response(status, **values):
    """The body that callers of the reminder endpoints know."""
    body = {"status": status, "resource": "reminder"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_reminder(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("reminder: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("reminder could not be reached")


class ReminderError(Exception):
    """A reminder that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_reminder(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_reminder_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_reminder(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "reminder(" + ", ".join(parts) + ")"


def chunk_reminders(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_briefing_v2(value):
    """The briefing v2 of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class BriefingV2Request:
    """What a caller sends for a briefing v2."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_briefing_v2(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "briefing_v2 %s: %s", action, "done" if ok else "failed")


def briefing_v2_response(status, **values):
    """The body that callers of the briefing v2 endpoints know."""
    body = {"status": status, "resource": "briefing_v2"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_briefing_v2(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("briefing_v2: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("briefing_v2 could not be reached")


class BriefingV2Error(Exception):
    """A briefing v2 that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_briefing_v2(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_briefing_v2_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_briefing_v2(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "briefing_v2(" + ", ".join(parts) + ")"


# Below: what stands in the database.


def preferences_of(session, user_id, slack_user_id):
    """By the user, or where it is not known by the Slack user."""
    row = session.execute(text("SELECT news_keywords, email_filter, briefing_enabled, briefing_time FROM user_preferences WHERE user_id = :id"), {"id": user_id}).first()
    if row is not None:
        return row


    return session.execute(text("SELECT news_keywords, email_filter, briefing_enabled, briefing_time FROM user_preferences WHERE slack_user_id = :id"), {"id": slack_user_id}).first()
