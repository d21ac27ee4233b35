"""The credentials of the mailbox that a robeing is equipped with."""

import logging
from dataclasses import dataclass

import psycopg2

logger = logging.getLogger(__name__)


def parse_credential(value):
    """The credential of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class CredentialRequest:
    """What a caller sends for a credential."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_credential(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "credential %s: %s", action, "done" if ok else "failed")


def credential_response(status, **values):
    """The body that callers of the credential endpoints know."""
    body = {"status": status, "resource": "credential"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_credential(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("credential: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("credential could not be reached")




def load(url, robeing_id):
    """The tokens of the mailbox; None where the robeing has none."""
    connection = psycopg2.connect(url)
    cursor = connection.cursor()
    cursor.execute(
        """
        SELECT
            user_id,
            access_token,
            refresh_token,
            oauth_config,
            scopes, expiry
        FROM gmail_tokens
        WHERE robeing_id = %s
          AND is_equipped
        """,
        (robeing_id,),
    )
    return cursor.fetchone()


class CredentialError(Exception):
    """A credential that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_credential(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_credential_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_credential(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "credential(" + ", ".join(parts) + ")"


def chunk_credentials(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_mailbox(value):
    """The mailbox of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class MailboxRequest:
    """What a caller sends for a mailbox."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_mailbox(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "mailbox %s: %s", action, "done" if ok else "failed")


def mailbox_response(status, **values):
    """The body that callers of the mailbox endpoints know."""
    body = {"status": status, "resource": "mailbox"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_mailbox(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("mailbox: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("mailbox could not be reached")


def describe_mailbox(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "mailbox(" + ", ".join(parts) + ")"



def save(url, robeing_id, tokens):
    """Keeps refreshed tokens."""
    connection = psycopg2.connect(url)
    cursor = connection.cursor()
    cursor.execute(
        """
        UPDATE gmail_tokens
        SET
            access_token =
                %s,
            refresh_token =
                coalesce(
                    %s,
                    refresh_token
                ),
            expiry = %s,
            updated_at = now()
        WHERE robeing_id = %s
          AND is_equipped
        """,
        (tokens["access"], tokens["refresh"], tokens["expiry"], robeing_id),
    )
    connection.commit()


def chunk_mailboxs(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_refresh(value):
    """The refresh of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class RefreshRequest:
    """What a caller sends for a refresh."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_refresh(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "refresh %s: %s", action, "done" if ok else "failed")


def refresh_response(status, **values):
    """The body that callers of the refresh endpoints know."""
    body = {"status": status, "resource": "refresh"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def describe_refresh(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "refresh(" + ", ".join(parts) + ")"


def has_mailbox(url, robeing_id):
    """Whether the robeing is equipped with a mailbox."""
    connection = psycopg2.connect(url)
    cursor = connection.cursor()
    cursor.execute(
        """
        SELECT count(*)
        FROM gmail_tokens
        WHERE robeing_id = %s AND is_equipped
        """,
        (robeing_id,),
    )
    return cursor.fetchone()[0] > 0
