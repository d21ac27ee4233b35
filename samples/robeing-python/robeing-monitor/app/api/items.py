"""Items that a robeing can be equipped with: mailboxes above all."""

import logging
from dataclasses import dataclass

import asyncpg

logger = logging.getLogger(__name__)


def parse_item(value):
    """The item of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class ItemRequest:
    """What a caller sends for a item."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_item(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "item %s: %s", action, "done" if ok else "failed")


def item_response(status, **values):
    """The body that callers of the item endpoints know."""
    body = {"status": status, "resource": "item"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_item(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("item: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("item could not be reached")


class ItemError(Exception):
    """A item that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_item(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_item_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_item(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "item(" + ", ".join(parts) + ")"


def chunk_items(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def log_equipment(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "equipment %s: %s", action, "done" if ok else "failed")




async def list_items(connection: asyncpg.Connection, user_id):
    """The mailboxes of a user."""
    return await connection.fetch(
        """
        SELECT
            id,
            user_id,
            robeing_id,
            scopes,
            expiry,
            is_equipped,
            equipped_to,
            created_at,
            updated_at
        FROM gmail_tokens
        WHERE user_id = $1
        ORDER BY created_at DESC
        """,
        user_id,
    )


def equipment_response(status, **values):
    """The body that callers of the equipment endpoints know."""
    body = {"status": status, "resource": "equipment"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_equipment(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("equipment: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("equipment could not be reached")


class EquipmentError(Exception):
    """A equipment that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_equipment(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_equipment_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_equipment(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "equipment(" + ", ".join(parts) + ")"


def log_owner(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "owner %s: %s", action, "done" if ok else "failed")


async def equip(connection: asyncpg.Connection, item_id, user_id, robeing_id):
    """Gives a robeing a mailbox; a robeing of level 1 can have none."""
    level = await connection.fetchval(
        """
        SELECT level
        FROM robeing_stats
        WHERE robeing_id = $1
        """,
        robeing_id,
    )
    if level is None or level < 2:
        raise ItemError("the level is too low", status=403)

    # The audit keeps what was done also where the row
    # is gone later: it names the robeing and the action,
    # never a token. Who looks at it sees the owner, the
    # moment, and whether it worked; what the request
    # said in detail is kept as JSON, as it was sent.
    owned = await connection.fetchval(
        """
        SELECT count(*)
        FROM gmail_tokens
        WHERE id = $1
          AND user_id = $2
        """,
        item_id, user_id,
    )
    if not owned:
        raise ItemError("not yours", status=404)

    await connection.execute(
        """
        UPDATE gmail_tokens
        SET
            is_equipped = true,
            equipped_to = $1,
            oauth_config =
                jsonb_set(
                    coalesce(oauth_config, '{}'),
                    '{equipped}',
                    'true'
                ),
            updated_at = now()
        WHERE id = $2
          AND user_id = $3
        """,
        robeing_id, item_id, user_id)
    await connection.execute(
        """
        INSERT INTO gmail_audit_logs (
            user_id,
            robeing_id,
            action, success, details
        ) VALUES (
            $1, $2, 'equip', true,
            $3
        )
        """,
        user_id, robeing_id, '{}',
    )


def owner_response(status, **values):
    """The body that callers of the owner endpoints know."""
    body = {"status": status, "resource": "owner"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_owner(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("owner: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("owner could not be reached")


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


async def unequip(connection: asyncpg.Connection, item_id, user_id, robeing_id):
    """Takes a mailbox away from a robeing."""
    await connection.execute(
        """
        UPDATE gmail_tokens
        SET is_equipped = false, equipped_to = NULL, updated_at = now()
        WHERE id = $1 AND user_id = $2
        """,
        item_id, user_id,
    )

    # The audit keeps what was done also where the row
    # is gone later: it names the robeing and the action,
    await connection.execute(
        """
        INSERT INTO gmail_audit_logs (
            user_id, robeing_id, action, success,
            details
        ) VALUES (
            $1, $2, 'unequip', true, $3
        )
        """,
        user_id, robeing_id, '{}',
    )


class OwnerError(Exception):
    """A owner that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_owner(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_owner_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_owner(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "owner(" + ", ".join(parts) + ")"



async def get_item(connection: asyncpg.Connection, item_id):
    """One mailbox."""
    return await connection.fetchrow(
        """
        SELECT
            id,
            user_id,
            slack_user_id,
            robeing_id,
            scopes,
            expiry,
            is_equipped,
            equipped_to
        FROM gmail_tokens
        WHERE id = $1
        """,
        item_id,
    )


def chunk_owners(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_audit(value):
    """The audit of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class AuditRequest:
    """What a caller sends for a audit."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_audit(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "audit %s: %s", action, "done" if ok else "failed")


def audit_response(status, **values):
    """The body that callers of the audit endpoints know."""
    body = {"status": status, "resource": "audit"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_audit(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("audit: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("audit could not be reached")


class AuditError(Exception):
    """A audit that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


async def remove(connection: asyncpg.Connection, item_id, user_id, robeing_id):
    """Forgets a mailbox."""
    await connection.execute(
        """
        DELETE FROM gmail_tokens
        WHERE id = $1
          AND user_id = $2
        """,
        item_id, user_id,
    )

    # The audit keeps what was done also where the row
    # is gone later: it names the robeing and the action,
    await connection.execute(
        """
        INSERT INTO gmail_audit_logs (
            user_id, robeing_id, action, success, details
        ) VALUES (
            $1, $2, 'remove', true, $3
        )
        """,
        user_id, robeing_id, '{}',
    )
