"""What the gateway asks of the database."""

import logging
from dataclasses import dataclass

import asyncpg

logger = logging.getLogger(__name__)


def parse_route(value):
    """The route of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


@dataclass
class RouteRequest:
    """What a caller sends for a route."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_route(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "route %s: %s", action, "done" if ok else "failed")


def route_response(status, **values):
    """The body that callers of the route endpoints know."""
    body = {"status": status, "resource": "route"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_route(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("route: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("route could not be reached")


class RouteError(Exception):
    """A route that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_route(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_route_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_route(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "route(" + ", ".join(parts) + ")"


def chunk_routes(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_member(value):
    """The member of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


async def find_routes(connection: asyncpg.Connection, username):
    """The robeings that a user may talk to, by workspace."""
    return await connection.fetch(
        """
        SELECT
            u.id,
            u.username,
            w.name,
            w.subdomain,
            m.role,
            m.robeing_id,
            m.robeing_url
        FROM workspace_members m
        JOIN users u ON u.id = m.user_id
        JOIN workspaces w ON w.id = m.workspace_id
        WHERE u.username = $1
          AND m.is_active AND w.status = 'active'
        """,
        username,
    )


@dataclass
class MemberRequest:
    """What a caller sends for a member."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_member(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "member %s: %s", action, "done" if ok else "failed")


def member_response(status, **values):
    """The body that callers of the member endpoints know."""
    body = {"status": status, "resource": "member"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body


def retry_member(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("member: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("member could not be reached")


class MemberError(Exception):
    """A member that cannot be served."""

    def __init__(self, reason, status=400):
        super().__init__(reason)
        self.reason = reason
        self.status = status


def mask_member(secret):
    """Enough of a secret to know it again in a log, and no more."""
    if not secret or len(secret) < 8:
        return "***"
    return secret[:2] + "***" + secret[-2:]


def is_member_allowed(roles, needed):
    for role in roles:
        if role == needed or role == "admin":
            return True
    return False


def describe_member(item):
    parts = [f"{key}={value}" for key, value in sorted(item.items()) if value is not None]
    return "member(" + ", ".join(parts) + ")"


async def find_user(connection: asyncpg.Connection, username):
    """A user with all that is known of it."""
    return await connection.fetchrow(
        """
        SELECT *
        FROM users
        WHERE username = $1
          AND is_active
        ORDER BY
            last_login_at DESC NULLS LAST,
            created_at
        LIMIT 1
        """,
        username,
    )


def chunk_members(items, size=50):
    """Parts of a list, so that no message to the other side is too long."""
    for start in range(0, len(items), size):
        yield items[start:start + size]


def parse_workspace(value):
    """The workspace of a request, without blanks around it; None where it is empty."""
    if value is None:
        return None
    text = str(value).strip()
    return text or None


# Below: what stands in the database.


async def list_members(connection: asyncpg.Connection, subdomain):
    """The members of a workspace."""
    return await connection.fetch(
        """
        SELECT
            m.id,
            m.user_id,
            m.role,
            m.robeing_id,
            m.joined_at,
            w.max_members
        FROM workspaces w
        JOIN workspace_members m
            ON m.workspace_id = w.id
        WHERE w.subdomain = $1
          AND m.is_active
        ORDER BY m.joined_at
        """,
        subdomain,
    )


@dataclass
class WorkspaceRequest:
    """What a caller sends for a workspace."""

    name: str
    value: str | None = None
    dry_run: bool = False

    def is_empty(self):
        return not self.name and self.value is None


def log_workspace(action, ok):
    level = logging.INFO if ok else logging.WARNING
    logger.log(level, "workspace %s: %s", action, "done" if ok else "failed")


def workspace_response(status, **values):
    """The body that callers of the workspace endpoints know."""
    body = {"status": status, "resource": "workspace"}
    body.update({key: value for key, value in values.items() if value is not None})
    return body



async def add_member(connection: asyncpg.Connection, workspace_id, user_id, role):
    """Adds a user to a workspace, or brings back one who has left."""
    member_id = await connection.fetchval(
        """
        SELECT id FROM workspace_members
        WHERE workspace_id = $1 AND user_id = $2
        """,
        workspace_id, user_id,
    )
    if member_id is not None:

    # The audit keeps what was done also where the row
    # is gone later: it names the robeing and the action,
        await connection.execute(
            """
            UPDATE workspace_members
            SET
                role = $1,
                is_active = true,
                updated_at = now()
            WHERE id = $2
              AND NOT is_active
            """,
            role, member_id)
    return await connection.fetchval(
        """
        INSERT INTO workspace_members (
            id,
            workspace_id,
            user_id,
            role
        ) VALUES (
            gen_random_uuid(),
            $1,
            $2,
            $3
        )
        ON CONFLICT (workspace_id, user_id) DO NOTHING
        RETURNING id
        """,
        workspace_id, user_id, role,
    )


def retry_workspace(call, attempts=3):
    """Calls again where the network fails; what the other side refuses is not asked twice."""
    for attempt in range(1, attempts + 1):
        try:
            return call()
        except ConnectionError as error:
            logger.warning("workspace: attempt %d of %d failed: %s", attempt, attempts, error)
    raise ConnectionError("workspace could not be reached")


# Below: what stands in the database.
# Callers hold the connection; none of these functions opens one.


async def list_users(connection: asyncpg.Connection, limit, offset):
    """All users, for the administration."""
    return await connection.fetch(
        """
        SELECT *
        FROM users
        ORDER BY
            username
        LIMIT $1
        OFFSET $2
        """,
        limit, offset,
    )
