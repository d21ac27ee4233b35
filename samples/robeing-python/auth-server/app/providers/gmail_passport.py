"""Sign-in with Google, and the tokens that Gmail gives."""

import logging
from dataclasses import dataclass

import asyncpg

logger = logging.getLogger(__name__)


def parse_passport(value):
    """The passport of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class PassportRequest:
    """What a caller sends for a passport."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_passport(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "passport %s: %s", action, "done" if ok else "failed")


def passport_response(status, **values):
    """The body that callers of the passport endpoints know."""
    body = {"status": status, "resource": "passport"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_passport(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("passport: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("passport could not be reached")


class PassportError(Exception):
    """A passport that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_passport(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_passport_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_passport(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "passport(" + ", ".join(parts) + ")"


def chunk_passports(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_token(value):
    """The token of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class TokenRequest:
    """What a caller sends for a token."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_token(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "token %s: %s", action, "done" if ok else "failed")


def token_response(status, **values):
    """The body that callers of the token endpoints know."""
    body = {"status": status, "resource": "token"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_token(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("token: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("token could not be reached")


class TokenError(Exception):
    """A token that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_token(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_token_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_token(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "token(" + ", ".join(parts) + ")"


def chunk_tokens(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_scope(value):
    """The scope of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


async def find_user_id(connection, username):
    """The id of a user by its name; None where there is none."""
    connection: asyncpg.Connection
    row = await connection.fetchrow("SELECT id FROM users WHERE username = $1", username)
    return row and row["id"]


async def save_tokens(connection, user_id, robeing_id, tokens):




    name = await connection.fetchval("SELECT username FROM users WHERE id = $1", user_id)
    if name is None:
        raise PassportError("no such user", status=404)


    await connection.execute(
        """INSERT INTO gmail_tokens (user_id, robeing_id, access_token, refresh_token, scopes, expiry)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (user_id, robeing_id) DO UPDATE SET
            access_token = EXCLUDED.access_token,
            refresh_token = EXCLUDED.refresh_token,
            scopes = EXCLUDED.scopes, expiry = EXCLUDED.expiry, updated_at = now()""",
        user_id, robeing_id, tokens["access"], tokens["refresh"], tokens["scopes"], tokens["expiry"],
    )


@dataclass
class ScopeRequest:
    """What a caller sends for a scope."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_scope(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "scope %s: %s", action, "done" if ok else "failed")


def scope_response(status, **values):
    """The body that callers of the scope endpoints know."""
    body = {"status": status, "resource": "scope"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_scope(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("scope: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("scope could not be reached")


class ScopeError(Exception):
    """A scope that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_scope(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_scope_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_scope(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "scope(" + ", ".join(parts) + ")"


def chunk_scopes(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_consent(value):
    """The consent of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ConsentRequest:
    """What a caller sends for a consent."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_consent(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "consent %s: %s", action, "done" if ok else "failed")


def consent_response(status, **values):
    """The body that callers of the consent endpoints know."""
    body = {"status": status, "resource": "consent"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_consent(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("consent: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("consent could not be reached")


class ConsentError(Exception):
    """A consent that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_consent(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_consent_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_consent(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "consent(" + ", ".join(parts) + ")"


def chunk_consents(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def log_passport_v2(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "passport_v2 %s: %s", action, "done" if ok else "failed")


async def load_token(connection, user_id, robeing_id):
    """The token data of a robeing's mailbox."""
    return await connection.fetchval("SELECT token_data FROM gmail_tokens WHERE user_id = $1 AND robeing_id = $2", user_id, robeing_id)


def passport_v2_response(status, **values):
    """The body that callers of the passport v2 endpoints know."""
    body = {"status": status, "resource": "passport_v2"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


async def revoke(connection, user_id, robeing_id):
    """Forgets the tokens; Google is told by the caller."""
    await connection.execute("DELETE FROM gmail_tokens WHERE user_id = $1 AND robeing_id = $2", user_id, robeing_id)
